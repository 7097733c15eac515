// Cards that may say the same, side by side. Which one stays on top is chosen here; nothing is lost by it.
import { useState } from "preact/hooks";
import { Button } from "../../ui/Button.jsx";
import { Card } from "../../ui/Card.jsx";
import { t } from "../../ui/words.js";
import { useBoard } from "../context.js";
import { Dialog } from "../Dialog.jsx";
import { byPosition } from "../wall.js";
import { mergeInto, proposedTop } from "./merging.js";
import { useSorting } from "./use-sorting.js";

function Choice({ card, phase, name, chosen, onChoose }) {
  return (
    <label class="same-choice">
      <Card card={card} phase={phase} />
      <span class="same-top">
        <input type="radio" name={name} checked={chosen} onChange={onChoose} /> {t("liegt oben")}
      </span>
    </label>
  );
}

function Same({ cards, phase }) {
  const board = useBoard();
  const [chosen, setChosen] = useState(null);
  const top = cards.find((card) => card.id === chosen) || proposedTop(cards);
  const name = cards.map((card) => card.id).join("-");
  return (
    <li class="same">
      <fieldset class="same-cards">
        <legend class="visually-hidden">{t("Die Karte, die oben liegt")}</legend>
        {cards.map((card) => (
          <Choice key={card.id} card={card} phase={phase} name={name} chosen={card === top} onChoose={() => setChosen(card.id)} />
        ))}
      </fieldset>
      <div class="same-actions">
        <Button onClick={() => board.sorting.callDifferent(cards)}>{t("Sind verschieden")}</Button>
        <Button kind="second" onClick={() => mergeInto(board.actions, cards, top)}>{t("Zusammenlegen")}</Button>
      </div>
    </li>
  );
}

export function DuplicatesDialog() {
  const { sorting, close } = useBoard();
  const { duplicates } = useSorting();
  const { phase } = sorting.view.wall;
  return (
    <Dialog title={t("Gleiche Karten")} wide>
      <p class="same-word">{t("Beim Zusammenlegen bleiben alle Karten mit ihren Worten und ihren Verfasserinnen und Verfassern erhalten. Sie lassen sich wieder trennen.")}</p>
      {duplicates.length > 0 ? (
        <ul class="sames">
          {duplicates.map((cards) => (
            <Same key={cards[0].id} cards={cards.slice().sort(byPosition)} phase={phase} />
          ))}
        </ul>
      ) : (
        <p class="empty">{t("Keine weiteren Karten, die sich gleichen.")}</p>
      )}
      <div class="dialog-actions">
        <Button onClick={close}>{t("Fertig")}</Button>
      </div>
    </Dialog>
  );
}
