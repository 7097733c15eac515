// How near one looks at the pinboard: from all clusters at a glance to few large cards.
import { useEffect, useState } from "preact/hooks";
import { keysAreOn, writes } from "./keys.js";

/** `least`: narrowest column in px; `newest`: cards of a cluster that are drawn before the others are asked for. */
export const LEVELS = [
  { least: 168, newest: 12, many: 12 },
  { least: 180, newest: 8, many: 5 },
  { least: 206, newest: 8, many: 4 },
  { least: 290, newest: 6, many: 4 },
];
const USUAL = 2;
const WHEEL = 80;

const within = (level) => Math.max(0, Math.min(LEVELS.length - 1, level));

// For the life of the page: turning to another part of the board and back leaves the distance as it was.
let last = USUAL;

/** `[level, setLevel]`; Ctrl and the wheel change it too, and + − 0 while a part of the element in `ref` has the focus, or nothing: who works with a mouse has none. */
export function useZoom(ref) {
  const [level, setLevel] = useState(last);
  last = level;
  useEffect(() => {
    const box = ref.current;
    let turned = 0;
    const wheel = (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < WHEEL) return;
      const by = -Math.sign(turned);
      turned = 0;
      setLevel((now) => within(now + by));
    };
    const key = (event) => {
      const by = { "+": 1, "-": -1, 0: 0 }[event.key];
      if (by === undefined || !(box.contains(event.target) || event.target === document.body) || event.ctrlKey || event.metaKey || event.altKey || writes(event.target) || !keysAreOn()) return;
      event.preventDefault();
      setLevel((now) => (by ? within(now + by) : USUAL));
    };
    box.addEventListener("wheel", wheel, { passive: false });
    document.addEventListener("keydown", key);
    return () => {
      box.removeEventListener("wheel", wheel);
      document.removeEventListener("keydown", key);
    };
  }, [ref]);
  return [level, (wanted) => setLevel(within(wanted))];
}
