// What the board says of the clock: five minutes, one minute, the end. To eyes and ears of this laptop only, never in the hall.
import { useEffect, useState } from "preact/hooks";
import { signalWords, useSignals } from "../ui/use-signals.js";
import { ring, soundIsOn, wakeSound } from "./sound.js";

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
export function useSpokenSignals(timer, store) {
  const [said, say] = useState("");
  useAwakeSound(store);
  useSignals(timer, (signal) => {
    say(signal === null ? "" : signalWords()[signal]);
    if (signal === 1 && soundIsOn(store)) ring();
  });
  return said;
}
