// Above the agenda: how the evening stands, what comes next, and before it begins what is still to be looked after.
import { Icon } from "../ui/Icon.jsx";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { clockTime, lateness, nextStep } from "./agenda-times.js";
import { openStep, workshopOf } from "./agenda.js";
import { Back } from "./Back.jsx";
import { CheckDialog } from "./CheckDialog.jsx";
import { doorChecks } from "./checks.js";
import { useBoard } from "./context.js";

// Who is off by less is in time.
const IN_TIME = 2;

function lateWords(late) {
  if (late === null) return null;
  if (Math.abs(late) < IN_TIME) return t("Im Plan");
  return late > 0 ? t("{n} Min. später als geplant", { n: late }) : t("{n} Min. früher als geplant", { n: -late });
}

function Before({ state, plan }) {
  const { live, may, page, show } = useBoard();
  const { begins } = workshopOf(state);
  const open = doorChecks(state, live.presence, page.join_url).filter((check) => !check.ok).length;
  return (
    <>
      {plan && <p>{t("Beginn {begins} · Ende {end}", { begins, end: clockTime(plan.end) })}</p>}
      {may("workshop.change") && (
        <button type="button" class="link head-checks" aria-haspopup="dialog" onClick={() => show(<CheckDialog />)}>
          <Icon name={open ? "list" : "check"} />
          {open ? t("Vor dem Beginn: {n} offen", { n: open }) : t("Vor dem Beginn: alles bereit")}
        </button>
      )}
    </>
  );
}

function Under({ state, steps, times, end, plan }) {
  const { lang, may } = useBoard();
  const next = nextStep(steps);
  const stands = [lateWords(lateness(end, plan)), end !== null && t("Ende etwa {time}", { time: clockTime(end) })].filter(Boolean);
  return (
    <>
      {stands.length > 0 && (
        <p class="head-stands">
          {stands.map((words, i) => (
            <span key={words}>{words}{i < stands.length - 1 && <>&nbsp;·&nbsp;</>}</span>
          ))}
        </p>
      )}
      {next && (
        <p class="head-next">
          {t("Als Nächstes:")} <b>{inLanguage(next.title, lang).text}</b>
          {times[next.id] !== null && next.status === "planned" && <> <bdi dir="ltr">{clockTime(times[next.id])}</bdi></>}
        </p>
      )}
      {!openStep(state) && may("step.open") && <Back />}
    </>
  );
}

/** `times` and `end` as expected, `plan` as planned (agenda-times.js). */
export function AgendaHead({ state, steps, times, end, plan }) {
  if (workshopOf(state).closed) return null;
  const begun = steps.some((step) => step.status !== "planned");
  return <div class="agenda-head">{begun ? <Under {...{ state, steps, times, end, plan }} /> : <Before state={state} plan={plan} />}</div>;
}
