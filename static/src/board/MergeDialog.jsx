// Laying a card under another that says the same: first those of its own cluster, then the rest of the wall.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { all } from "../live/reducer.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";
import { cardsOn, sieve } from "./wall.js";

const SHOWN = 30;

function candidates(cards, card, query) {
  const fits = sieve(query, false) || (() => true);
  const near = (each) => (each.cluster === card.cluster ? 0 : 1);
  return cards
    .filter((each) => each.id !== card.id && !each.hidden && fits(each))
    .sort((a, b) => near(a) - near(b))
    .slice(0, SHOWN);
}

export function MergeDialog({ card }) {
  const { actions, close, live } = useBoard();
  const [query, setQuery] = useState("");
  const [into, setInto] = useState(null);
  const cards = candidates(cardsOn(all(live.state, "card"), card.wall), card, query);

  function merge(event) {
    event.preventDefault();
    actions.act("card.merge", { card: card.id, into }, t("Gleiche Karten zusammengelegt"));
    close();
  }

  return (
    <Dialog title={t("Mit gleicher Karte zusammenlegen")}>
      <form onSubmit={merge}>
        <p class="dialog-quote" lang={card.lang} dir="auto">{card.text}</p>
        <Field label={t("Gleiche Karte suchen")} type="search" value={query} onInput={setQuery} data-first />
        <fieldset class="picks">
          <legend class="visually-hidden">{t("Die Karte, die oben liegt")}</legend>
          {cards.map((each) => (
            <label key={each.id} class="pick">
              <input type="radio" name="into" checked={into === each.id} onChange={() => setInto(each.id)} />
              <span>
                <span lang={each.lang} dir="auto">{each.text}</span>
                {each.gloss && <span class="pick-gloss" lang="de" dir="ltr">{each.gloss.text}</span>}
              </span>
            </label>
          ))}
          {!cards.length && <p class="hint">{t("Keine andere Karte gefunden.")}</p>}
        </fieldset>
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          <Button kind="main" type="submit" disabled={!into}>{t("Zusammenlegen")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
