// A list of cards that can be dragged into and out of: a cluster's, or the tray. One tab stop; arrow keys walk on.
import { useEffect, useRef, useState } from "preact/hooks";
import { tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { dropped } from "./moving.js";
import { Pin } from "./Pin.jsx";
import { useSortable } from "./use-sortable.js";

// A whole pile is opened in portions, so that nothing that is under way has to wait for hundreds of cards.
const PORTION = 30;

function useOpened(limit, length) {
  const [wanted, setWanted] = useState(false);
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    if (!wanted || opened >= length) return undefined;
    const next = requestAnimationFrame(() => setOpened(opened + PORTION));
    return () => cancelAnimationFrame(next);
  }, [wanted, opened, length]);
  const close = () => {
    setWanted(false);
    setOpened(0);
  };
  return { wanted, shown: wanted ? Math.max(limit, opened) : limit, open: () => setWanted(true), close };
}

function More({ rest, limit, cut, pile }) {
  if (pile.wanted && cut) {
    return (
      <button type="button" class="more-cards" aria-expanded="true" onClick={pile.close}>
        {tn("Nur die neueste zeigen", "Nur die neuesten {n} zeigen", limit)}
      </button>
    );
  }
  if (rest <= 0) return null;
  return (
    <button type="button" class="more-cards" aria-expanded="false" onClick={pile.open}>
      {tn("{n} weitere Karte", "{n} weitere Karten", rest)}
    </button>
  );
}

/** `name` is a cluster's id, or "tray". At most `limit` cards are drawn until the others are asked for. */
export function Pile({ name, label, cards, phase, limit, empty }) {
  const board = useBoard();
  const list = useRef(null);
  const pile = useOpened(limit, cards.length);
  const [at, setAt] = useState(null);
  useSortable(list, { onLift: board.holding.take, onDrop: (drop) => dropped(board, drop), enabled: board.may("card.move") });

  const inHand = cards.findIndex((card) => card.hand);
  const shown = cards.slice(0, Math.max(pile.shown, inHand + 1));
  const rest = cards.length - shown.length;
  const stop = shown.some((card) => card.id === at) ? at : shown.length && shown[0].id;
  const focused = (event) => {
    const pin = event.target.closest(".pin");
    if (pin) setAt(pin.dataset.card);
  };

  return (
    <>
      <ul class="pile" data-pile={name} aria-label={label} ref={list} onFocusIn={focused}>
        {shown.map((card) => (
          <Pin key={card.id} card={card} phase={phase} stop={card.id === stop} />
        ))}
      </ul>
      {!cards.length && empty}
      <More rest={rest} limit={limit} cut={cards.length > limit} pile={pile} />
    </>
  );
}
