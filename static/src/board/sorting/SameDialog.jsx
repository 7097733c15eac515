// The cards that were laid under one: their words, and parting them again.
import { Button } from "../../ui/Button.jsx";
import { Card } from "../../ui/Card.jsx";
import { all, one } from "../../live/reducer.js";
import { useLive } from "../../ui/use-live.js";
import { t } from "../../ui/words.js";
import { useBoard } from "../context.js";
import { Dialog } from "../Dialog.jsx";

export function SameDialog({ card }) {
  const { actions, close, live, may } = useBoard();
  const { state } = useLive(live);
  const { phase } = one(state, "wall", card.wall) || {};
  const below = all(state, "card").filter((each) => each.merged_into === card.id);
  const part = (each) => actions.act("card.part", { card: each.id }, t("Gleiche Karten wieder getrennt"));
  return (
    <Dialog title={t("Gleiche Karten")}>
      <ul class="sames">
        <li class="below">
          <Card card={one(state, "card", card.id) || card} phase={phase} />
          <span class="hint">{t("liegt oben")}</span>
        </li>
        {below.map((each) => (
          <li key={each.id} class="below">
            <Card card={each} phase={phase} />
            {may("card.part") && <Button onClick={() => part(each)}>{t("Wieder trennen")}</Button>}
          </li>
        ))}
      </ul>
      {!below.length && <p class="hint">{t("Unter dieser Karte liegt keine andere mehr.")}</p>}
      <div class="dialog-actions">
        <Button onClick={close}>{t("Fertig")}</Button>
      </div>
    </Dialog>
  );
}
