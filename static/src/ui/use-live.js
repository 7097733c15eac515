import { useLayoutEffect, useReducer } from "preact/hooks";

/** Draws the component again whenever the live connection has something new; returns it. */
export function useLive(live) {
  const [, again] = useReducer((n) => n + 1, 0);
  // Before the browser paints: what comes while it does (in a frame, that may take long) would else not be drawn.
  useLayoutEffect(() => live.subscribe(again), [live]);
  return live;
}
