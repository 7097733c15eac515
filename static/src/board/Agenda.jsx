// The evening from top to bottom: what was, what is open with its clock, what comes.
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { PhaseMark, phaseName } from "../ui/PhaseSign.jsx";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { AgendaHead } from "./AgendaHead.jsx";
import { forecast, planned } from "./agenda-times.js";
import { stepsOf, workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { OpenStep } from "./OpenStep.jsx";
import { StepDialog } from "./StepDialog.jsx";
import { orderSteps, shiftStep } from "./steps.js";
import { useAgendaDrag } from "./use-agenda-drag.js";
import { useNow } from "./use-now.js";
import { useSpokenSignals } from "./use-signals.js";
import { When } from "./When.jsx";

const HALF_MINUTE = 30000;

function Sign({ step }) {
  if (step.status === "closed") return <Icon name="check" />;
  return <span class="step-phase">{step.phase && <PhaseMark phase={step.phase} />}</span>;
}

// Alt and an arrow shift a planned step; it keeps the focus on its way.
async function shiftByKey(board, step, event) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!by || !event.altKey || step.status !== "planned") return;
  event.preventDefault();
  const line = event.currentTarget.id;
  if (await shiftStep(board, step, by)) requestAnimationFrame(() => document.getElementById(line).focus());
}

function Line({ step, time, planned: wanted }) {
  const board = useBoard();
  const { lang, may, show } = board;
  const { text, lang: own, dir } = inLanguage(step.title, lang);
  const said = [step.status === "closed" && t("beendet"), step.phase && phaseName(step.phase), step.note && t("mit Notiz")].filter(Boolean).join(", ");
  const inside = (
    <>
      <When time={time} planned={wanted} minutes={step.minutes} />
      <Sign step={step} />
      <span class="step-title" lang={own} dir={dir}>
        {text}
      </span>
      {step.note && <Icon name="pencil" class="step-noted" />}
      {said && <span class="visually-hidden">{said}</span>}
    </>
  );
  if (!may("step.open")) return <div class={`step step-${step.status}`}>{inside}</div>;
  return (
    <button type="button" id={`step-${step.id}`} class={`step step-${step.status}`} aria-haspopup="dialog" title={step.note || undefined}
      onClick={() => show(<StepDialog id={step.id} />)} onKeyDown={(event) => shiftByKey(board, step, event)}>
      {inside}
    </button>
  );
}

// Whenever another step has opened, it is in sight with the one before it and as much as possible of what comes. It sticks to the
// edges of the list, so that only the line before it tells where it lies.
function useInSight(id) {
  const list = useRef(null);
  useEffect(() => {
    const open = list.current.querySelector("[aria-current]");
    const before = open && open.previousElementSibling;
    if (open) list.current.scrollTop = before ? before.offsetTop - before.parentElement.offsetTop : 0;
  }, [id]);
  return list;
}

function Steps({ steps, workshop, times, plan }) {
  const board = useBoard();
  const [, redraw] = useState(0);
  const mayShift = board.may("agenda.change");
  const [list, still] = useAgendaDrag((order) => (order ? orderSteps(board, order) : redraw((n) => n + 1)), mayShift);
  const plannedFor = (step) => (plan && plan.times[step.id] !== undefined ? plan.times[step.id] : null);
  return (
    <ol ref={list}>
      {still(() =>
        steps.map((step) => (
          <li key={step.id} data-planned={step.status === "planned" ? step.id : undefined} aria-current={step.status === "open" ? "step" : undefined}>
            {step.status === "open" ? (
              <OpenStep step={step} timer={workshop.timer} time={times[step.id]} planned={plannedFor(step)} />
            ) : (
              <Line step={step} time={times[step.id]} planned={step.status === "closed" ? null : plannedFor(step)} />
            )}
          </li>
        )),
      )}
    </ol>
  );
}

export function Agenda({ state }) {
  const { live, may, show } = useBoard();
  const now = useNow(HALF_MINUTE);
  const workshop = workshopOf(state);
  const list = useInSight(workshop.step);
  const steps = stepsOf(state);
  const { times, end } = forecast(steps, workshop.timer, now);
  const plan = planned(steps, workshop);
  const signal = useSpokenSignals(workshop.timer, live.store);
  return (
    <>
      <AgendaHead {...{ state, steps, times, end, plan }} />
      <p class="visually-hidden" role="status">{signal}</p>
      <nav class="agenda" aria-label={t("Ablauf")} tabIndex={may("step.open") ? undefined : 0} ref={list}>
        <Steps {...{ steps, workshop, times, plan }} />
        {may("agenda.change") && (
          <button type="button" class="step step-add" onClick={() => show(<StepDialog id={null} />)}>
            <Icon name="plus" /> {t("Schritt einfügen")}
          </button>
        )}
      </nav>
    </>
  );
}
