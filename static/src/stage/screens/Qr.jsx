import { t } from "../../ui/words.js";
import { address, spoken } from "../address.js";

/** Beside the code, which has the whole height: how to come in, what to type where scanning does not work. */
export function Qr({ page }) {
  return (
    <div class="message message-qr">
      <h1>{t("Machen Sie mit")}</h1>
      <p>{t("Code scannen, Sprache wählen, mitmachen.")}</p>
      <p class="qr-address"><bdi dir="ltr">{address(page.join_url)}</bdi></p>
      <p class="qr-code"><bdi dir="ltr">{spoken(page.code).map((part) => <span key={part}>{part}</span>)}</bdi></p>
      <p>{t("Kein Handy? Karten liegen auf jedem Tisch.")}</p>
    </div>
  );
}
