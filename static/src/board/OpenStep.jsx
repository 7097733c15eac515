// The open step: its clock, what the moderation does with it, and its note.
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { PhaseMark } from "../ui/PhaseSign.jsx";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { canReveal, workshopOf } from "./agenda.js";
import { Back } from "./Back.jsx";
import { stillToSay } from "./checks.js";
import { Clock, ClockControls } from "./Clock.jsx";
import { CloseDialog } from "./CloseDialog.jsx";
import { closingWords } from "./closing-words.js";
import { useBoard } from "./context.js";
import { ApproveSwitch } from "./moderation/ApproveSwitch.jsx";
import { StepDialog } from "./StepDialog.jsx";
import { StepNote } from "./StepNote.jsx";
import { closeStep, revealStep } from "./steps.js";
import { When } from "./When.jsx";

function Controls({ step, timer }) {
  const board = useBoard();
  return (
    <div class="open-controls">
      <ClockControls step={step} timer={timer} />
      <Back />
      <Button class="end-step" title={t("Diesen Schritt beenden, ohne den nächsten zu öffnen")} onClick={() => closeStep(board, step)}>
        {t("Beenden")}
      </Button>
      {canReveal(step) && (
        <Button class="reveal" icon="eye" onClick={() => revealStep(board, step)}>
          {t("Aufdecken")}
        </Button>
      )}
    </div>
  );
}

// What the agenda wants said in this step: a reminder, nothing that holds anybody up.
function StillToSay({ step }) {
  const { live, may, show } = useBoard();
  const missing = stillToSay(step, workshopOf(live.state));
  if (missing.length === 0 || !may("workshop.change")) return null;
  return (
    <p class="still-to-say">
      <Icon name="flag" />
      <span>
        {t("Hier zu sagen: {what}", { what: missing.map(closingWords).join(", ") })}{" "}
        {missing.some((name) => name !== "next_host") && (
          <button type="button" class="link" onClick={() => show(<CloseDialog />)}>{t("Eintragen")}</button>
        )}
      </span>
    </p>
  );
}

/** `time`: when it began; `planned`: when it was to begin, or null. */
export function OpenStep({ step, timer, time, planned }) {
  const { lang, may, show } = useBoard();
  const { text, lang: own, dir } = inLanguage(step.title, lang);
  return (
    <section class="open-step" aria-label={text}>
      <div class="open-head">
        <When time={time} planned={planned} minutes={step.minutes} />
        <span class="step-phase">{step.phase && <PhaseMark phase={step.phase} />}</span>
        <h2 lang={own} dir={dir}>
          {may("step.open") ? (
            <button type="button" class="plain" aria-haspopup="dialog" onClick={() => show(<StepDialog id={step.id} />)}>
              {text}
            </button>
          ) : (
            text
          )}
        </h2>
      </div>
      <Clock timer={timer} minutes={step.minutes} />
      {may("step.close") && <Controls step={step} timer={timer} />}
      <ApproveSwitch step={step} />
      <StillToSay step={step} />
      {may("step.note") && <StepNote key={step.id} step={step} />}
    </section>
  );
}
