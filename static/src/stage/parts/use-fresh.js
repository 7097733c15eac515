import { useEffect, useRef, useState } from "preact/hooks";

const FRESH = 3000;

/** The ids that have come within the last three seconds. What was there at first is not new. */
export function useFresh(ids) {
  const seen = useRef(null);
  const [fresh, setFresh] = useState(() => new Set());
  useEffect(() => {
    const first = seen.current === null;
    const added = first ? [] : ids.filter((id) => !seen.current.has(id));
    seen.current = new Set(ids);
    if (!added.length) return;
    setFresh((now) => new Set([...now, ...added]));
    setTimeout(() => setFresh((now) => new Set([...now].filter((id) => !added.includes(id)))), FRESH);
  }, [ids.join()]);
  return fresh;
}
