import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { useSizes } from "./measure.jsx";

/**
 * `[ref, rows]`: how many rows of `height` with `gap` between them have room in an element, at least one and at most
 * `most`. All in vh; the element's own height may not depend on what is in it. `less`: what else must have room there.
 */
export function useRows(most, height, gap, less = 0) {
  const box = useRef(null);
  const [rows, tell] = useReducer((_, n) => n, most);
  useSizes();
  useLayoutEffect(() => {
    if (!box.current) return;
    const room = (100 * box.current.clientHeight) / innerHeight - less;
    tell(Math.max(1, Math.min(most, Math.floor((room + gap) / (height + gap)))));
  });
  return [box, rows];
}

/** One ref that keeps several. */
export const together = (...refs) => (node) => {
  for (const ref of refs) ref.current = node;
};
