import { useState } from "preact/hooks";
import { Button } from "../../ui/Button.jsx";
import { t } from "../../ui/words.js";
import { announce } from "../announce.js";
import { CardField } from "../CardField.jsx";
import { usePhone } from "../context.js";
import { EngagementCard } from "../EngagementCard.jsx";
import { OthersEngagement } from "../OthersEngagement.jsx";
import { ownEngagements } from "../own.js";
import { Question } from "../Question.jsx";
import { useOwnWords } from "../use-own-words.js";
import { Plain } from "./Plain.jsx";

/** What people do already, made visible; needs no association behind it. */
export function Introduce({ step }) {
  const { live } = usePhone();
  if (step.settings.collect !== "existing_engagement") return <Plain step={step} />;
  const own = ownEngagements(live);
  return (
    <>
      <Question step={step} />
      <Telling step={step} />
      {own.length > 0 && (
        <section class="own">
          <h2>{t("Das tun Sie schon")}</h2>
          {own.map((engagement) => (
            <EngagementCard key={engagement.id} engagement={engagement} own />
          ))}
        </section>
      )}
      <OthersEngagement own={own} />
    </>
  );
}

function Telling({ step }) {
  const { live, lang, workshop } = usePhone();
  const { text, write, empty, take } = useOwnWords(`engagement:${step.id}`);
  const [consent, setConsent] = useState(false);
  const tell = async (event) => {
    const words = take(event);
    if (!words) return;
    const sent = live.do("engagement.submit", { text: words, lang, step: step.id, consent });
    write("");
    setConsent(false);
    const ack = await sent;
    announce(ack.ok ? t("Danke, dass Sie das tun.") : ack.error.message);
  };
  return (
    <form onSubmit={tell}>
      <CardField label={t("Was Sie schon tun")} empty={empty} text={text} onText={write} phase="neutral" />
      <p class="help">{t("Auch ohne Verein: vorlesen, übersetzen, mitkochen, mitfahren lassen.")}</p>
      <label class="consent">
        <input type="checkbox" checked={consent} onChange={(event) => setConsent(event.target.checked)} />
        <span>{t("{municipality} darf das in ihr Verzeichnis des Engagements aufnehmen.", { municipality: workshop.municipality })}</span>
      </label>
      <Button kind="main" class="wide" type="submit">
        {t("Zeigen, was ich tue")}
      </Button>
    </form>
  );
}
