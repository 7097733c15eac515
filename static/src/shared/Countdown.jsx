import { useEffect, useRef } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { t, tn } from "../ui/words.js";
import { announce } from "../phone/announce.js";

// Said once more when so many seconds are left: a number each second would talk over the question.
const SAID_AGAIN = 10;

/** The last seconds before the tablet is free again; any touch or key gives as much time as at the beginning, as often as one likes. */
export function Countdown({ left }) {
  const box = useRef(null);
  const sentence = tn("Noch {n} Sekunde, dann ist das Tablet für jemand anderen frei.", "Noch {n} Sekunden, dann ist das Tablet für jemand anderen frei.", left);
  useEffect(() => {
    const before = document.activeElement;
    announce(t("Sind Sie noch da? Sonst ist das Tablet gleich für jemand anderen frei."));
    box.current.querySelector("button").focus({ preventScroll: true });
    return () => before.isConnected && before.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (left === SAID_AGAIN) announce(sentence);
  }, [left, sentence]);
  return (
    <div class="kiosk-veil" role="alertdialog" aria-modal="true" aria-labelledby="kiosk-question" aria-describedby="kiosk-left" ref={box}>
      <div class="kiosk-dialog">
        <h2 id="kiosk-question">{t("Sind Sie noch da?")}</h2>
        <p id="kiosk-left" class="kiosk-seconds">
          <strong>{left}</strong>
          <span>{sentence}</span>
        </p>
        <Button kind="main" class="wide">
          {t("Ich bin noch da")}
        </Button>
      </div>
    </div>
  );
}
