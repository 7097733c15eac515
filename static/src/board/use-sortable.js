// Dragging cards between piles, and clusters between columns. SortableJS moves nodes of the page; Preact must not find them
// elsewhere than it put them. So nothing is drawn while something is held, the node goes back at the end, and the state moves it.
import { useEffect, useRef } from "preact/hooks";
import Sortable from "sortablejs";

// From the moment when the pointer goes down: what it is about to pull must not be taken from the page either.
let held = false;
let lifted = false;

/** Whether a card is being dragged. */
export const isHeld = () => held;

const still = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

const PILE = "[data-pile]";

// SortableJS lays the whole page out once for every card that makes room: in a tray of ninety that stopped the hand for 0.4 s.
const MAKING_ROOM = { ms: 180, most: 20 };

function setMotion(list) {
  const many = list.childElementCount > MAKING_ROOM.most;
  Sortable.get(list)?.option("animation", many || still() ? 0 : MAKING_ROOM.ms);
}

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

const cardDrop = ({ item, from, to }) => ({ card: item.dataset.card, from: from.dataset.pile, to: to.dataset.pile, before: cardAbove(item) });

const clusterDrop = ({ item, to, newDraggableIndex }) => ({
  cluster: item.dataset.cluster,
  column: Number(to.dataset.column),
  row: newDraggableIndex,
});

function ended(event, drop, onDrop) {
  const { item, from, to, oldIndex, newIndex } = event;
  lifted = false;
  markTarget(null);
  item.remove();
  from.insertBefore(item, from.children[oldIndex] || null);
  swallowed();
  onDrop(from === to && oldIndex === newIndex ? null : drop);
}

const COMMON = {
  easing: "cubic-bezier(.2,.8,.2,1)",
  // The browser's own drag picture can be neither tilted nor outlined, and touch has none.
  forceFallback: true,
  fallbackOnBody: true,
  fallbackTolerance: 5,
  preventOnFilter: false,
  delay: 150,
  delayOnTouchOnly: true,
  touchStartThreshold: 5,
  emptyInsertThreshold: 24,
  scroll: true,
  scrollSensitivity: 60,
};

function useDragging(ref, enabled, { onLift, onMove, onDrop, dropOf, ...options }) {
  const latest = useRef({});
  latest.current = { onLift, onMove, onDrop, dropOf, options };
  useEffect(() => {
    if (!enabled) return undefined;
    const sortable = Sortable.create(ref.current, {
      ...COMMON,
      ...latest.current.options,
      onMove(event) {
        setMotion(event.from);
        setMotion(event.to);
        latest.current.onMove?.(event);
      },
      onChoose: () => (held = true),
      onStart({ item }) {
        lifted = true;
        latest.current.onLift?.(item);
      },
      onUnchoose() {
        held = false;
        if (!lifted) latest.current.onDrop(null);
      },
      // What was dropped is read before the node goes back.
      onEnd: (event) => ended(event, latest.current.dropOf(event), (drop) => latest.current.onDrop(drop)),
    });
    return () => sortable.destroy();
  }, [ref, enabled]);
}

/**
 * Makes the list in `ref` a pile whose `.pin` children can be dragged to other piles, except those that somebody else holds.
 * `onLift(card)` when one is picked up; `onDrop({card, from, to, before})` with ids and names of piles, or `onDrop(null)` when
 * nothing has moved.
 */
export function useSortable(ref, { onLift, onDrop, enabled = true }) {
  useDragging(ref, enabled, {
    group: "cards",
    draggable: ".pin",
    filter: ".pin-held",
    fallbackClass: "pin-lifted",
    ghostClass: "pin-slot",
    onMove: ({ to }) => markTarget(to.matches(PILE) ? to : null),
    onLift: (item) => onLift && onLift(item.dataset.card),
    dropOf: cardDrop,
    onDrop,
  });
}

/** Makes the column in `ref` a place whose clusters can be dragged by their heads: `onDrop({cluster, column, row})` or `onDrop(null)`. */
export function useClusterSortable(ref, { onDrop, enabled = true }) {
  useDragging(ref, enabled, {
    group: "clusters",
    draggable: ".cluster",
    handle: ".cluster-head",
    filter: "input, .icon-button",
    fallbackClass: "cluster-lifted",
    ghostClass: "cluster-slot",
    dropOf: clusterDrop,
    onDrop,
  });
}

/** What `draw()` gives, or while something is held the very picture of before, which Preact then leaves alone. */
export function useHeldStill(draw) {
  const last = useRef(null);
  if (!held || !last.current) last.current = draw();
  return last.current;
}
