import { useEffect, useRef } from "preact/hooks";

// Frames of one burst come within this time.
const SOON = 400;
const PAUSE = 8000;

/**
 * Calls `look` soon after `changed` is another, but not again for a while once it has said something (then it returns true): what
 * comes by itself is said in batches, since a full hall would drown what one is doing.
 */
export function useBatches(look, changed) {
  const latest = useRef(look);
  const timer = useRef(null);
  const saidAt = useRef(-PAUSE);
  latest.current = look;
  useEffect(() => {
    if (timer.current) return;
    const now = performance.now();
    timer.current = setTimeout(() => {
      timer.current = null;
      if (latest.current()) saidAt.current = performance.now();
    }, Math.max(SOON, saidAt.current + PAUSE - now));
  }, [changed]);
  useEffect(() => () => clearTimeout(timer.current), []);
}
