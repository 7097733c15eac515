// What is said of the clock: five minutes, one minute, the end.
import { useEffect, useRef } from "preact/hooks";
import { useTimer } from "./use-timer.js";
import { t } from "./words.js";

const MINUTE = 60000;
/** Minutes left at which something is said. */
const SIGNALS = [0, 1, 5];

export const signalWords = () => ({ 5: t("Noch 5 Minuten"), 1: t("Noch eine Minute"), 0: t("Zeit ist um") });

/** The latest of these that was passed when a clock went from `before` to `after` ms left; null for none. */
export function signalBetween(before, after) {
  const passed = SIGNALS.find((minutes) => before > minutes * MINUTE && after <= minutes * MINUTE);
  return passed === undefined ? null : passed;
}

/** Calls `onSignal` with the minutes of each signal that is passed, and with null when the clock is set anew. */
export function useSignals(timer, onSignal) {
  const before = useRef(null);
  const reading = useTimer(timer);
  const ends = timer && timer.ends_at;
  const left = reading && reading.left_ms;
  useEffect(() => {
    const last = before.current;
    before.current = ends ? { ends, left } : null;
    // A clock that was set anew has passed nothing.
    if (!last || last.ends !== ends) onSignal(null);
    else if (signalBetween(last.left, left) !== null) onSignal(signalBetween(last.left, left));
  }, [ends, left]); // eslint-disable-line react-hooks/exhaustive-deps -- whoever listens is new on every drawing
}
