import { useLayoutEffect } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { focusHeading } from "./focus-heading.js";

/** What happens with what one writes, before one can write anything. */
export function Privacy({ page, onAccept, onBack }) {
  useLayoutEffect(focusHeading, []);
  return (
    <main class="screen">
      <h1 class="welcome">{t("Gut zu wissen")}</h1>
      <PrivacyPoints municipality={page.municipality} />
      <div class="actions">
        <Button kind="main" class="wide" onClick={onAccept}>
          {t("Mitmachen")}
        </Button>
        <Button kind="quiet" class="wide" icon="globe" onClick={onBack}>
          {t("Andere Sprache")}
        </Button>
      </div>
    </main>
  );
}

export function PrivacyPoints({ municipality }) {
  return (
    <ul class="points">
      <Point icon="person">{t("Sie machen ohne Namen mit. Niemand muss sich anmelden.")}</Point>
      <Point icon="people">{t("Ihre Karten hängen für alle im Saal an der Wand. Schreiben Sie bitte keine Namen und Adressen darauf.")}</Point>
      <Point icon="phone">{t("Dieses Gerät merkt sich mit einer Zufallszahl, welche Karten Ihre sind. Die Adresse des Geräts wird nicht gespeichert.")}</Point>
      <Point icon="lock">{t("E-Mail oder Telefon nur, wenn Sie möchten und zustimmen.")}</Point>
      <Point icon="flag">{t("Verantwortlich ist: {municipality}. Alles bleibt auf dem Rechner dieser Veranstaltung.", { municipality })}</Point>
    </ul>
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
