// What others have hung up while somebody reads the wall, for those who do not see it come.
import { useRef } from "preact/hooks";
import { tn } from "../ui/words.js";
import { announce } from "./announce.js";
import { useBatches } from "./use-batches.js";

/** `cards` of a wall; `whole`: all that hangs there has come. */
export function useWallNews(cards, whole) {
  const known = useRef(null);
  if (whole && !known.current) known.current = new Set(cards.map(({ id }) => id));
  useBatches(() => {
    if (!known.current) return false;
    const fresh = cards.filter(({ id }) => !known.current.has(id));
    fresh.forEach(({ id }) => known.current.add(id));
    if (fresh.length) announce(tn("{n} neue Karte", "{n} neue Karten", fresh.length));
    return fresh.length > 0;
  }, cards.length);
}
