import { useEffect, useReducer } from "preact/hooks";

/** Draws the component again whenever the live connection has something new; returns it. */
export function useLive(live) {
  const [, again] = useReducer((n) => n + 1, 0);
  useEffect(() => live.subscribe(again), [live]);
  return live;
}
