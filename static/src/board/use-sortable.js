// Dragging cards between piles. SortableJS moves nodes of the page; Preact must not find them elsewhere than it put them.
// So nothing is drawn while a card is held, the node goes back at the end, and the state moves the card.
import { useEffect, useRef } from "preact/hooks";
import Sortable from "sortablejs";

let held = false;

/** Whether a card is being dragged. */
export const isHeld = () => held;

const still = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

const PILE = "[data-pile]";

function markTarget(list) {
  document.querySelectorAll(".drop-here").forEach((box) => box.classList.remove("drop-here"));
  const box = list && list.closest(".pile-box");
  if (box) box.classList.add("drop-here");
}

// The card right above where it was dropped, which the wire calls `before`.
function cardAbove(item) {
  const above = item.previousElementSibling;
  return above ? above.dataset.card : null;
}

// SortableJS swallows the click that follows a drag. Putting the node back leaves the browser without one, and then the next
// real click would be swallowed.
const swallowed = () => setTimeout(() => document.dispatchEvent(new MouseEvent("click")));

function ended({ item, from, to, oldIndex, newIndex }, onDrop) {
  held = false;
  markTarget(null);
  const drop = { card: item.dataset.card, from: from.dataset.pile, to: to.dataset.pile, before: cardAbove(item) };
  item.remove();
  from.insertBefore(item, from.children[oldIndex] || null);
  swallowed();
  onDrop(from === to && oldIndex === newIndex ? null : drop);
}

/**
 * Makes the list in `ref` a pile whose `.pin` children can be dragged to other piles. `onDrop({card, from, to, before})` with
 * ids and names of piles, or `onDrop(null)` when nothing has moved.
 */
export function useSortable(ref, onDrop, enabled = true) {
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    if (!enabled) return undefined;
    const sortable = Sortable.create(ref.current, {
      group: "cards",
      draggable: ".pin",
      animation: still() ? 0 : 180,
      easing: "cubic-bezier(.2,.8,.2,1)",
      // The browser's own drag picture can be neither tilted nor outlined, and touch has none.
      forceFallback: true,
      fallbackOnBody: true,
      fallbackTolerance: 5,
      fallbackClass: "pin-lifted",
      ghostClass: "pin-slot",
      delay: 150,
      delayOnTouchOnly: true,
      touchStartThreshold: 5,
      emptyInsertThreshold: 24,
      scroll: true,
      scrollSensitivity: 60,
      onStart: () => (held = true),
      onMove: ({ to }) => markTarget(to.matches(PILE) ? to : null),
      onEnd: (event) => ended(event, (drop) => latest.current(drop)),
    });
    return () => sortable.destroy();
  }, [ref, enabled]);
}

/** What `draw()` gives, or while a card is held the very picture of before, which Preact then leaves alone. */
export function useHeldStill(draw) {
  const last = useRef(null);
  if (!held || !last.current) last.current = draw();
  return last.current;
}
