import { useEffect, useRef, useState } from "preact/hooks";
import { secondsLeft } from "./kiosk.js";

const TIMES = { after: 60000, warn: 20000 };
// A screen reader moves the focus where a finger touches.
const SIGNS = ["pointerdown", "touchstart", "keydown", "input", "focusin", "wheel"];
// The question stays under the finger that answers it, so that the tap reaches nothing below.
const STAYS = 1000;

/** Seconds left once nobody has touched anything for a while, otherwise null; `onGone` when they are over, unless `!watching`. */
export function useIdle(watching, onGone) {
  const [left, setLeft] = useState(null);
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (!watching) return undefined;
    let touchedAt = Date.now();
    // The question takes the focus by itself when it appears: nobody has touched anything.
    const touched = ({ type, target }) => {
      if (type !== "focusin" || !target.closest("[role=alertdialog]")) touchedAt = Date.now();
    };
    const answered = () => setLeft(null);
    const look = () => {
      const now = secondsLeft(Date.now(), touchedAt, TIMES);
      if (now !== null || Date.now() - touchedAt > STAYS) setLeft(now);
      if (now === 0) gone.current();
    };
    const timer = setInterval(look, 500);
    SIGNS.forEach((sign) => document.addEventListener(sign, touched, true));
    document.addEventListener("click", answered);
    return () => {
      clearInterval(timer);
      SIGNS.forEach((sign) => document.removeEventListener(sign, touched, true));
      document.removeEventListener("click", answered);
      setLeft(null);
    };
  }, [watching]);
  return left;
}
