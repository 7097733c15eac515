// What stays for the next card: wall, language, table, and the number that comes next on each wall. Kept over a reload, with
// the words that were being typed.
import { useState } from "preact/hooks";

const NEW = { wall: null, lang: "de", table: "", numbers: {}, text: "", entered: [] };
const SHOWN = 10;

export function usePreset(live) {
  const key = `miteinander:${live.code}:helper`;
  const [preset, setPreset] = useState(() => ({ ...NEW, ...live.store.get(key) }));
  const change = (changes) =>
    setPreset((now) => {
      const next = { ...now, ...(typeof changes === "function" ? changes(now) : changes) };
      live.store.set(key, next);
      return next;
    });
  return [preset, change];
}

/** The last ones entered, newest first. */
export const withEntry = (entered, id) => [id, ...entered].slice(0, SHOWN);
