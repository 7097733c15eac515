import { useEffect } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { t, tn } from "../ui/words.js";
import { announce } from "../phone/announce.js";

/** The last seconds before the tablet is free again; any touch gives as much time as at the beginning, as often as one likes. */
export function Countdown({ left }) {
  useEffect(() => {
    announce(t("Sind Sie noch da? Sonst ist das Tablet gleich für jemand anderen frei."));
  }, []);
  return (
    <div class="kiosk-veil" role="alertdialog" aria-modal="true" aria-labelledby="kiosk-question" aria-describedby="kiosk-left">
      <div class="kiosk-dialog">
        <h2 id="kiosk-question">{t("Sind Sie noch da?")}</h2>
        <p id="kiosk-left" class="kiosk-seconds">
          <strong>{left}</strong>
          <span>{tn("Noch {n} Sekunde, dann ist das Tablet für jemand anderen frei.", "Noch {n} Sekunden, dann ist das Tablet für jemand anderen frei.", left)}</span>
        </p>
        <Button kind="main" class="wide">
          {t("Ich bin noch da")}
        </Button>
      </div>
    </div>
  );
}
