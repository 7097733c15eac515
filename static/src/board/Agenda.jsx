// The evening from top to bottom: what was, what is open with its clock, what comes.
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { PhaseMark, phaseName } from "../ui/PhaseSign.jsx";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { clockTime, startTimes } from "./agenda-times.js";
import { stepsOf, workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { OpenStep } from "./OpenStep.jsx";
import { StepDialog } from "./StepDialog.jsx";
import { useNow } from "./use-now.js";

const HALF_MINUTE = 30000;

function When({ time, minutes }) {
  return time === null ? (
    <span class="step-time step-minutes">{t("{n} Min.", { n: minutes })}</span>
  ) : (
    <bdi class="step-time" dir="ltr">{clockTime(time)}</bdi>
  );
}

function Sign({ step }) {
  if (step.status === "closed") return <Icon name="check" />;
  return <span class="step-phase">{step.phase && <PhaseMark phase={step.phase} />}</span>;
}

function Line({ step, time }) {
  const { lang, may, show } = useBoard();
  const { text, lang: own, dir } = inLanguage(step.title, lang);
  const said = [step.status === "closed" && t("beendet"), step.phase && phaseName(step.phase)].filter(Boolean).join(", ");
  const inside = (
    <>
      <When time={time} minutes={step.minutes} />
      <Sign step={step} />
      <span class="step-title" lang={own} dir={dir}>
        {text}
      </span>
      {said && <span class="visually-hidden">{said}</span>}
    </>
  );
  if (!may("step.open")) return <div class={`step step-${step.status}`}>{inside}</div>;
  return (
    <button type="button" class={`step step-${step.status}`} aria-haspopup="dialog" onClick={() => show(<StepDialog id={step.id} />)}>
      {inside}
    </button>
  );
}

// The open step is in sight whenever another one has opened.
function useInSight(id) {
  const list = useRef(null);
  useEffect(() => {
    const open = list.current.querySelector(".open-step");
    if (open) list.current.scrollTop = open.offsetTop - list.current.offsetTop - list.current.clientHeight / 3;
  }, [id]);
  return list;
}

export function Agenda({ state }) {
  const { may, show } = useBoard();
  const now = useNow(HALF_MINUTE);
  const workshop = workshopOf(state);
  const list = useInSight(workshop.step);
  const steps = stepsOf(state);
  const times = startTimes(steps, workshop.timer, now);
  return (
    <nav class="agenda" aria-label={t("Ablauf")} ref={list}>
      <ol>
        {steps.map((step) => (
          <li key={step.id} aria-current={step.status === "open" ? "step" : undefined}>
            {step.status === "open" ? <OpenStep step={step} timer={workshop.timer} time={times[step.id]} /> : <Line step={step} time={times[step.id]} />}
          </li>
        ))}
      </ol>
      {may("agenda.change") && (
        <button type="button" class="step step-add" onClick={() => show(<StepDialog id={null} />)}>
          <Icon name="plus" /> {t("Schritt einfügen")}
        </button>
      )}
    </nav>
  );
}
