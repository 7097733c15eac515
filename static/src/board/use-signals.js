// What the board says of the clock: five minutes, one minute, the end. To eyes and ears of this laptop only, never in the hall.
import { useEffect, useRef, useState } from "preact/hooks";
import { useTimer } from "../ui/use-timer.js";
import { t } from "../ui/words.js";
import { signalBetween } from "./agenda-times.js";
import { ring, soundIsOn, wakeSound } from "./sound.js";

const WORDS = () => ({ 5: t("Noch 5 Minuten"), 1: t("Noch eine Minute"), 0: t("Zeit ist um") });

// A reload forgets that the page may sound; the first touch or key lets it again.
function useAwakeSound(store) {
  useEffect(() => {
    const wake = () => soundIsOn(store) && wakeSound();
    document.addEventListener("pointerdown", wake, { once: true });
    document.addEventListener("keydown", wake, { once: true });
    return () => {
      document.removeEventListener("pointerdown", wake);
      document.removeEventListener("keydown", wake);
    };
  }, [store]);
}

/** The sentence of the signal that has just been passed, for a live region; rings one minute before the end if wanted. */
export function useSignals(timer, store) {
  const [said, say] = useState("");
  const before = useRef(null);
  const reading = useTimer(timer);
  const ends = timer && timer.ends_at;
  const left = reading && reading.left_ms;
  useAwakeSound(store);
  useEffect(() => {
    const last = before.current;
    before.current = ends ? { ends, left } : null;
    // A clock that was set anew has passed nothing.
    if (!last || last.ends !== ends) {
      say("");
      return;
    }
    const signal = signalBetween(last.left, left);
    if (signal === null) return;
    say(WORDS()[signal]);
    if (signal === 1 && soundIsOn(store)) ring();
  }, [ends, left, store]);
  return said;
}
