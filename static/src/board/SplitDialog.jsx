// Splitting a cluster: the chosen cards go under a new heading.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { all } from "../live/reducer.js";
import { useLive } from "../ui/use-live.js";
import { t, tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";
import { byPosition, cardsOn } from "./wall.js";

export function SplitDialog({ cluster }) {
  const { actions, close, live } = useBoard();
  const [title, setTitle] = useState("");
  const [chosen, setChosen] = useState([]);
  useLive(live);
  const cards = cardsOn(all(live.state, "card"), cluster.wall)
    .filter((card) => card.cluster === cluster.id)
    .sort(byPosition);

  const toggle = (id) => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);

  function split(event) {
    event.preventDefault();
    const fields = { cluster: cluster.id, title: title.trim(), cards: chosen };
    actions.act("cluster.split", fields, t("„{title}“ geteilt", { title: cluster.title }));
    close();
  }

  return (
    <Dialog title={t("„{title}“ teilen", { title: cluster.title })}>
      <form onSubmit={split}>
        <Field label={t("Neue Überschrift")} value={title} onInput={setTitle} maxLength={80} required data-first />
        <fieldset class="picks">
          <legend>{t("Diese Karten gehören darunter")}</legend>
          {cards.map((card) => (
            <label key={card.id} class="pick">
              <input type="checkbox" checked={chosen.includes(card.id)} onChange={() => toggle(card.id)} />
              <span>
                <span lang={card.lang} dir="auto">{card.text}</span>
                {card.gloss && <span class="pick-gloss" lang="de" dir="ltr">{card.gloss.text}</span>}
              </span>
            </label>
          ))}
        </fieldset>
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          <Button kind="main" type="submit" disabled={!title.trim() || !chosen.length}>
            {tn("{n} Karte abtrennen", "{n} Karten abtrennen", chosen.length)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
