import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** Counts up when sizes may have changed: the window was resized, or the fonts have come. */
export function useSizes() {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const again = () => setTimes((n) => n + 1);
    addEventListener("resize", again);
    if (document.fonts) document.fonts.ready.then(again);
    return () => removeEventListener("resize", again);
  }, []);
  return times;
}

/**
 * Heights of things as they will hang, by id: `[heights, hidden]`, where `hidden` must be rendered inside the column grid.
 * Each thing is measured once per `sizes` and content (`signature(thing)`), unseen and out of the flow.
 */
export function useHeights(things, signature, draw, sizes) {
  const known = useRef(new Map());
  const box = useRef(null);
  const [, render] = useState(0);
  const key = (thing) => `${sizes}|${thing.id}|${signature(thing)}`;
  const missing = things.filter((thing) => !known.current.has(key(thing)));
  useLayoutEffect(() => {
    if (!missing.length || !box.current) return;
    [...box.current.children].forEach((node, i) => known.current.set(key(missing[i]), node.offsetHeight));
    render((n) => n + 1);
  });
  const heights = {};
  for (const thing of things) {
    const height = known.current.get(key(thing));
    if (height !== undefined) heights[thing.id] = height;
  }
  const hidden = missing.length > 0 && <div class="measure" aria-hidden="true" ref={box}>{missing.map(draw)}</div>;
  return [heights, hidden];
}
