import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { endKiosk } from "../live/people.js";
import { t } from "../ui/words.js";
import { Screen } from "../phone/Screen.jsx";
import { TextField } from "../phone/TextField.jsx";
import { isCode } from "./kiosk.js";
import { Unheard } from "./Unheard.jsx";

/** What was not accepted meanwhile, and the way out, which nobody takes by accident: it asks for the code. */
export function KioskEnd({ page, store, unheard, onBack }) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const end = (event) => {
    event.preventDefault();
    if (!isCode(typed, page.code)) return setWrong(true);
    endKiosk(page.code, store);
    unheard.heard();
    return location.replace(`/j/${page.code}`);
  };
  return (
    <Screen title={t("Tablet einrichten")}>
      <Unheard {...unheard.refused}>
        <Button onClick={unheard.heard}>{t("Verstanden")}</Button>
      </Unheard>
      <form onSubmit={end}>
        <p>{t("Soll dieses Tablet nicht mehr für alle da sein? Dann tippen Sie den Code der Veranstaltung ein.")}</p>
        <TextField id="kiosk-code" label={t("Code")} value={typed} onText={setTyped} autocomplete="off" autocapitalize="characters"
          error={wrong ? t("Das ist nicht der Code dieser Veranstaltung.") : undefined} />
        <Button class="wide" type="submit">
          {t("Nicht mehr für alle")}
        </Button>
        <Button kind="quiet" class="wide" onClick={onBack}>
          {t("Zurück")}
        </Button>
      </form>
    </Screen>
  );
}
