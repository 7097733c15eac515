import { useState } from "preact/hooks";
import { one } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { dirOf } from "../../ui/text.js";
import { t, tn } from "../../ui/words.js";
import { announce } from "../announce.js";
import { Applause } from "../Applause.jsx";
import { CardField } from "../CardField.jsx";
import { usePhone } from "../context.js";
import { OthersEngagement } from "../OthersEngagement.jsx";
import { ownAnswer } from "../own.js";
import { ownEngagements } from "../own-engagement.js";
import { OwnEngagement } from "../OwnEngagement.jsx";
import { Question } from "../Question.jsx";
import { Sent } from "../Sent.jsx";
import { useOwnWords } from "../use-own-words.js";

const LONGEST = 500;

/** Feedback, questions and thanks: one's own words, which can be changed while the step is open. */
export function Answer({ step }) {
  const { live } = usePhone();
  const [changes, setChanges] = useState(false);
  const answer = ownAnswer(live, step);
  return (
    <>
      <Question step={step} />
      {answer && !changes ? (
        <Given answer={answer} onChange={() => setChanges(true)} />
      ) : (
        <Giving step={step} before={answer?.text ?? ""} onGiven={() => setChanges(false)} />
      )}
      <Said step={step} />
      {step.settings.collect === "thanks" && <Thanks step={step} own={ownEngagements(live)} />}
    </>
  );
}

// Thanks at the end: the thanks that one has got, applause, and what the others do.
function Thanks({ step, own }) {
  const thanked = own.filter(({ thanks }) => thanks > 0);
  return (
    <>
      <Applause step={step} />
      {thanked.length > 0 && (
        <section class="own">
          <h2>{t("Das tun Sie schon")}</h2>
          {thanked.map((engagement) => (
            <OwnEngagement key={engagement.id} engagement={engagement} />
          ))}
        </section>
      )}
      <OthersEngagement own={own} />
    </>
  );
}

// What the hall has said, once the moderator shows it.
function Said({ step }) {
  const { live } = usePhone();
  const texts = one(live.state, "tally", step.id)?.texts ?? [];
  if (!texts.length) return null;
  return (
    <section class="own">
      <h2>{tn("{n} Antwort", "{n} Antworten", texts.length)}</h2>
      {texts.map(({ id, text, lang }) => (
        <blockquote key={id} class="given" lang={lang} dir={dirOf(lang)}>
          {text}
        </blockquote>
      ))}
    </section>
  );
}

function Giving({ step, before, onGiven }) {
  const { live, lang } = usePhone();
  const { text, write, empty, take } = useOwnWords(`answer:${step.id}`, before);
  const give = async (event) => {
    const words = take(event);
    if (!words) return;
    const sent = live.do("answer.give", { step: step.id, text: words, lang });
    write(before);
    onGiven();
    const ack = await sent;
    announce(ack.ok ? t("Ihre Antwort ist da.") : ack.error.message);
  };
  return (
    <form onSubmit={give}>
      <CardField label={t("Ihre Antwort")} empty={empty} text={text} onText={write} limit={LONGEST} phase={step.phase} />
      <Button kind="main" class="wide" type="submit">
        {t("Abschicken")}
      </Button>
    </form>
  );
}

function Given({ answer, onChange }) {
  return (
    <>
      <blockquote class="given">
        <bdi>{answer.text}</bdi>
      </blockquote>
      <Sent waits={answer.waits}>{t("Ihre Antwort ist da.")}</Sent>
      <Button class="wide" onClick={onChange}>
        {t("Antwort ändern")}
      </Button>
    </>
  );
}
