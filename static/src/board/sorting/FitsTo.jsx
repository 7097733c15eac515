// Under a card in the tray: the headings that it may belong to. One tap moves it there, like any move.
import { t } from "../../ui/words.js";
import { phaseClass } from "../../ui/PhaseSign.jsx";
import { useBoard } from "../context.js";
import { moveTo } from "../moving.js";
import { useSorting } from "./use-sorting.js";

// The card leaves; whoever sorts by keyboard goes on with the one after it.
function focusAfter(pin) {
  const next = pin.nextElementSibling || pin.previousElementSibling;
  const face = next && next.querySelector(".pin-face");
  requestAnimationFrame(() => face && face.isConnected && document.activeElement === document.body && face.focus());
}

function Chips({ card, phase, stop }) {
  const board = useBoard();
  const headings = useSorting().headings[card.id];
  if (!headings || !board.may("card.move")) return null;
  const go = (event, cluster) => {
    focusAfter(event.currentTarget.closest(".pin"));
    moveTo(board, card, cluster.id);
  };
  return (
    <div class={`fits ${phaseClass(phase)}`} role="group" aria-label={t("Passt zu")}>
      <span aria-hidden="true">{t("Passt zu")}</span>
      {headings.map((cluster) => (
        <button key={cluster.id} type="button" class="fits-chip" tabIndex={stop ? 0 : -1} aria-label={t("Karte nach „{title}“ legen", { title: cluster.title })} onClick={(event) => go(event, cluster)}>
          <bdi>{cluster.title}</bdi>
        </button>
      ))}
    </div>
  );
}

/** `stop`: whether the keyboard stops at this card. */
export function FitsTo({ card, phase, stop }) {
  return card.cluster || card.hidden ? null : <Chips card={card} phase={phase} stop={stop} />;
}
