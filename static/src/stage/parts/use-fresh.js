import { useEffect, useRef, useState } from "preact/hooks";

const FRESH = 3000;

/** The ids that have come within the last three seconds. What was there at first is not new. */
export function useFresh(ids) {
  const seen = useRef(null);
  const [fresh, setFresh] = useState(() => new Set());
  const there = ids.join();
  useEffect(() => {
    const now = there.split(",");
    const first = seen.current === null;
    const added = first ? [] : now.filter((id) => !seen.current.has(id));
    seen.current = new Set(now);
    if (!added.length) return;
    setFresh((before) => new Set([...before, ...added]));
    setTimeout(() => setFresh((before) => new Set([...before].filter((id) => !added.includes(id)))), FRESH);
  }, [there]);
  return fresh;
}
