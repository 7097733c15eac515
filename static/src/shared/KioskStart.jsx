import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";

/** For whoever puts the tablet there. */
export function KioskStart({ page, onStart }) {
  return (
    <main class="screen">
      <h1 class="welcome">{t("Ein Tablet für alle")}</h1>
      <p class="lead"><bdi lang="de">{page.title}</bdi></p>
      <ul class="points">
        <Point icon="globe">{t("Jede Person wählt zuerst ihre Sprache und hat eigene Karten, Punkte und Zusagen.")}</Point>
        <Point icon="check">{t("Nach „Fertig“ oder einer Minute ohne Berührung ist das Tablet für die Nächsten frei. Vorher fragt es nach.")}</Point>
        <Point icon="lock">{t("Was jemand geschrieben hat, sieht danach hier niemand mehr.")}</Point>
      </ul>
      <div class="actions">
        <Button kind="main" class="wide" onClick={onStart}>
          {t("Tablet bereitstellen")}
        </Button>
        <a class="button button-quiet wide" href={`/j/${page.code}`}>
          {t("Nur für mich mitmachen")}
        </a>
      </div>
    </main>
  );
}

function Point({ icon, children }) {
  return (
    <li class="with-icon">
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}
