// Planned steps change places by dragging. As on the pinboard (use-sortable.js), SortableJS moves nodes that Preact must find
// where it put them: nothing is drawn while a step is held, the node goes back at the end, and the state moves the step.
import { useEffect, useRef } from "preact/hooks";
import Sortable from "sortablejs";

const still = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

const swallowed = () => setTimeout(() => document.dispatchEvent(new MouseEvent("click")));

function ended(list, held, { item, oldIndex, newIndex }, onOrder) {
  const order = Array.from(list.querySelectorAll("[data-planned]"), (each) => each.dataset.planned);
  item.remove();
  list.insertBefore(item, list.children[oldIndex] || null);
  held.current = false;
  swallowed();
  onOrder(oldIndex === newIndex ? null : order);
}

/**
 * `[ref of the list, still(draw)]`: children with `data-planned` (a step's id) can be dragged among themselves; `onOrder` gets
 * their ids in the new order, or null when nothing has moved. `still` gives what `draw` gives, or the old picture while one is held.
 */
export function useAgendaDrag(onOrder, enabled) {
  const list = useRef(null);
  const held = useRef(false);
  const picture = useRef(null);
  const latest = useRef(onOrder);
  latest.current = onOrder;
  useEffect(() => {
    if (!enabled) return undefined;
    const sortable = Sortable.create(list.current, {
      draggable: "[data-planned]",
      animation: still() ? 0 : 180,
      forceFallback: true,
      fallbackOnBody: true,
      fallbackTolerance: 5,
      fallbackClass: "step-lifted",
      ghostClass: "step-slot",
      delay: 200,
      delayOnTouchOnly: true,
      touchStartThreshold: 5,
      scroll: true,
      onStart: () => (held.current = true),
      onEnd: (event) => ended(list.current, held, event, (order) => latest.current(order)),
    });
    return () => sortable.destroy();
  }, [enabled]);

  function whileStill(draw) {
    if (!held.current || !picture.current) picture.current = draw();
    return picture.current;
  }
  return [list, whileStill];
}
