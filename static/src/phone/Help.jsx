import { sharedUrl } from "../live/people.js";
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { PrivacyPoints } from "./Privacy.jsx";
import { Screen } from "./Screen.jsx";

/** What to do when the phone is in the way, and what happens with what one writes. */
export function Help() {
  const { page, workshop, people, go } = usePhone();
  return (
    <Screen title={t("Hilfe")}>
      <p>{t("Winken Sie: Die Helferinnen und Helfer im Saal schreiben gern für Sie mit. Papierkarten liegen auf den Tischen und zählen genauso.")}</p>
      <p>
        {t("Auf einem anderen Gerät mitmachen, Code:")}{" "}
        <bdi dir="ltr">
          <strong class="code">{workshop.code}</strong>
        </bdi>
      </p>
      <h2>{t("Gut zu wissen")}</h2>
      <PrivacyPoints municipality={workshop.municipality} />
      {(people || page.view === "phone") && !workshop.closed && (
        <>
          <h2>{t("Ein Gerät für mehrere")}</h2>
          <p>{t("Möchte jemand anderes auf diesem Gerät schreiben? Was Sie geschrieben haben, bleibt Ihres.")}</p>
          <Button class="wide" icon="people" onClick={() => (people ? go("people") : location.assign(sharedUrl(page.code)))}>
            {people?.list.length > 1 ? t("Wer schreibt hier?") : t("Noch jemand schreibt hier")}
          </Button>
        </>
      )}
    </Screen>
  );
}
