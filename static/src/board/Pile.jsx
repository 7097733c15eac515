// A list of cards that can be dragged into and out of: a cluster's, or the tray. One tab stop; arrow keys walk the cards.
import { useRef, useState } from "preact/hooks";
import { tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { dropped } from "./moving.js";
import { Pin } from "./Pin.jsx";
import { useSortable } from "./use-sortable.js";

function walk(event, list) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const faces = Array.from(list.querySelectorAll(".pin-face"));
  const next = faces[faces.indexOf(document.activeElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** `name` is a cluster's id, or "tray". At most `limit` cards are drawn until more are asked for. */
export function Pile({ name, label, cards, phase, limit, empty }) {
  const board = useBoard();
  const list = useRef(null);
  const [more, setMore] = useState(0);
  const [at, setAt] = useState(null);
  useSortable(list, (drop) => dropped(board, drop), board.may("card.move"));

  const shown = cards.slice(0, limit + more);
  const rest = cards.length - shown.length;
  const stop = shown.some((card) => card.id === at) ? at : shown.length && shown[0].id;
  const focused = (event) => {
    const pin = event.target.closest(".pin");
    if (pin) setAt(pin.dataset.card);
  };

  return (
    <>
      <ul class="pile" data-pile={name} aria-label={label} ref={list} onKeyDown={(event) => walk(event, list.current)} onFocusIn={focused}>
        {shown.map((card) => (
          <Pin key={card.id} card={card} phase={phase} stop={card.id === stop} />
        ))}
      </ul>
      {!cards.length && empty}
      {rest > 0 && (
        <button type="button" class="more-cards" onClick={() => setMore(more + 50)}>
          {tn("{n} weitere Karte", "{n} weitere Karten", rest)}
        </button>
      )}
      {rest <= 0 && more > 0 && cards.length > limit && (
        <button type="button" class="more-cards" onClick={() => setMore(0)}>
          {tn("Nur die neueste zeigen", "Nur die neuesten {n} zeigen", limit)}
        </button>
      )}
    </>
  );
}
