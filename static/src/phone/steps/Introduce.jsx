import { useState } from "preact/hooks";
import { Button } from "../../ui/Button.jsx";
import { t } from "../../ui/words.js";
import { announce } from "../announce.js";
import { Applause } from "../Applause.jsx";
import { usePhone } from "../context.js";
import { DirectoryConsent } from "../DirectoryConsent.jsx";
import { EngagementForm } from "../EngagementForm.jsx";
import { OthersEngagement } from "../OthersEngagement.jsx";
import { ownEngagements } from "../own-engagement.js";
import { OwnEngagement } from "../OwnEngagement.jsx";
import { Question } from "../Question.jsx";
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
            <OwnEngagement key={engagement.id} engagement={engagement} />
          ))}
        </section>
      )}
      <Applause step={step} />
      <OthersEngagement own={own} />
    </>
  );
}

function Telling({ step }) {
  const { live } = usePhone();
  const [consent, setConsent] = useState(false);
  const tell = async (fields) => {
    setConsent(false);
    const ack = await live.do("engagement.submit", { ...fields, step: step.id, consent });
    announce(ack.ok ? t("Danke, dass Sie das tun.") : ack.error.message);
  };
  return (
    <EngagementForm name={`engagement:${step.id}`} onSend={tell}>
      {() => (
        <>
          <DirectoryConsent checked={consent} onChange={setConsent} help />
          <Button kind="main" class="wide" type="submit">
            {t("Zeigen, was ich tue")}
          </Button>
        </>
      )}
    </EngagementForm>
  );
}
