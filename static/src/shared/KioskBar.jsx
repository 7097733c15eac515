import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { hasDrafts } from "../phone/use-draft.js";
import { leaveField } from "./leave-field.js";

/** Above everything on the tablet: that it is for all, and the way to make room. */
export function KioskBar({ live, onLeave }) {
  const [asked, setAsked] = useState(false);
  const done = () => {
    leaveField();
    return hasDrafts(live) ? setAsked(true) : onLeave();
  };
  return (
    <div class="kiosk-bar">
      <p class="kiosk-line">
        <span class="with-icon">
          <Icon name="people" />
          <span>{t("Tablet für alle")}</span>
        </span>
        <Button class="kiosk-done" icon="check" onClick={done}>
          {t("Fertig")}
        </Button>
      </p>
      {asked && (
        <div class="notice" role="alert">
          <Icon name="warning" />
          <div class="grow">
            <p>{t("Hier steht noch etwas, das nicht abgeschickt ist.")}</p>
            <Button onClick={() => setAsked(false)}>{t("Weiterschreiben")}</Button>
            <Button kind="danger" onClick={onLeave}>{t("Verwerfen und fertig")}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
