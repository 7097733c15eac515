import { useEffect, useReducer, useState } from "preact/hooks";
import { useBoard } from "../context.js";

/** What is proposed now; draws again whenever that changes. */
export function useSorting() {
  const { sorting } = useBoard();
  const [, again] = useReducer((n) => n + 1, 0);
  useEffect(() => sorting.subscribe(again), [sorting]);
  return sorting.now;
}

/** Lets the proposals follow the pinboard. */
export function useSortingOf(view) {
  const { sorting, may, live } = useBoard();
  const wanted = may("card.move");
  const { status } = live;
  useEffect(() => {
    if (status === "online") sorting.back();
  }, [sorting, status]);
  useEffect(() => {
    if (wanted) sorting.look(view);
  }, [sorting, view.wall, view.clusters, view.pile, wanted]); // eslint-disable-line react-hooks/exhaustive-deps -- view is new on every drawing
}

const PATIENCE = 400;

/** Whether something has been waited for so long that it should be said. */
export function useSlow(waiting) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waiting) return undefined;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting]);
  return slow;
}
