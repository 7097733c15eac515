// What comes first: helpers type off paper, everybody else sees the whole board. Who changes over stays there.
import { useCallback, useState } from "preact/hooks";

const roleOf = (live) => live.me && live.me.role;
const keyOf = (live) => `miteinander:${live.code}:helping:${roleOf(live)}`;

export function useHelping(live) {
  const [, again] = useState(0);
  const helping = live.store.get(keyOf(live)) ?? roleOf(live) === "help";
  // The board's context keeps it for the life of the page, and begins before the role is known.
  const set = useCallback(
    (value) => {
      live.store.set(keyOf(live), value);
      again((n) => n + 1);
    },
    [live],
  );
  return [helping, set];
}
