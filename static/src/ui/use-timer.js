import { useEffect, useState } from "preact/hooks";
import { serverNow } from "../live/clock.js";

/** What a timer shows: {left_ms, minutes, seconds (null before the last minute), paused, over}; null without a timer. */
export function readTimer(timer, now) {
  if (!timer) return null;
  const paused = timer.ends_at === undefined;
  const left_ms = Math.max(0, paused ? timer.left_ms : Date.parse(timer.ends_at) - now);
  const seconds = Math.ceil(left_ms / 1000);
  return { left_ms, paused, over: left_ms === 0, minutes: Math.ceil(seconds / 60), seconds: seconds <= 60 ? seconds : null };
}

/** The same, drawn again at each full second. */
export function useTimer(timer) {
  const [, setTick] = useState(0);
  const reading = readTimer(timer, serverNow());
  const runs = reading !== null && !reading.paused && !reading.over;
  useEffect(() => {
    if (!runs) return undefined;
    const clock = setInterval(() => setTick((n) => n + 1), 1000);
    return () => clearInterval(clock);
  }, [runs]);
  return reading;
}
