// Which cards others have in the hand: they are left alone until they are let go, or nothing was heard for a while.
import { useEffect, useMemo, useState } from "preact/hooks";
import { serverNow } from "../live/clock.js";
import { all } from "../live/reducer.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";

const LASTS = 20000;

const runsOut = (hold) => Date.parse(hold.since) + LASTS;

/** `{names: {card: name}, until}` of the holds that are not this board's; `until`: when the first of them runs out. */
export function holders(holds, seat, now) {
  const names = {};
  let until = null;
  for (const hold of holds) {
    if (hold.seat === seat || runsOut(hold) <= now) continue;
    names[hold.id] = hold.by || t("Moderation");
    until = Math.min(until ?? Infinity, runsOut(hold));
  }
  return { names, until };
}

/** `{card: name}`, the same object as long as nobody takes or lets go. */
export function useHolders(state) {
  const { live } = useBoard();
  const [now, setNow] = useState(serverNow);
  const seat = live.me && live.me.seat;
  const { hold } = state;
  const { names, until } = useMemo(() => holders(all({ hold }, "hold"), seat, now), [hold, seat, now]);
  useEffect(() => {
    if (until === null) return undefined;
    const waiting = setTimeout(() => setNow(serverNow()), Math.max(0, until - serverNow()) + 50);
    return () => clearTimeout(waiting);
  }, [until]);
  return names;
}
