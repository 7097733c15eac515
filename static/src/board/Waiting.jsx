// Before there is anything to show: the shape of what comes, or why nothing will.
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";

export function Loading({ status }) {
  return (
    <div class="board-loading" role="status" aria-label={status === "offline" ? t("Kein Netz") : t("Wird geladen")}>
      <div class="loading loading-top" />
      <div class="loading" />
      <div class="loading" />
      <div class="loading" />
      {status === "offline" && (
        <p class="notice">
          <Icon name="wifi-off" />
          {t("Gerade kein Netz. Die Seite erscheint, sobald die Verbindung steht.")}
        </p>
      )}
    </div>
  );
}

export function Refused({ error }) {
  return (
    <div class="board-refused">
      <div class="notice notice-err" role="alert">
        <Icon name="warning" />
        <div>
          <p>{(error && error.message) || t("Dieser Zugang gilt nicht.")}</p>
          <p>{t("Was eingetragen wurde, ist gespeichert.")}</p>
        </div>
      </div>
    </div>
  );
}
