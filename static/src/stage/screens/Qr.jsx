import { t } from "../../ui/words.js";

/** Beside the large code: how to come in. */
export function Qr() {
  return (
    <div class="message message-beside">
      <h1>{t("Machen Sie mit")}</h1>
      <p>{t("Code scannen, Sprache wählen, mitmachen.")}</p>
      <p>{t("Kein Handy? Karten liegen auf jedem Tisch.")}</p>
    </div>
  );
}
