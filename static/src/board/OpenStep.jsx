// The open step: its clock, and what the moderation does with it.
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { PhaseMark } from "../ui/PhaseSign.jsx";
import { inLanguage } from "../ui/text.js";
import { useTimer } from "../ui/use-timer.js";
import { t, tn } from "../ui/words.js";
import { clockTime, countdown } from "./agenda-times.js";
import { canReveal } from "./agenda.js";
import { useBoard } from "./context.js";
import { ApproveSwitch } from "./moderation/ApproveSwitch.jsx";
import { StepDialog } from "./StepDialog.jsx";
import { addMinutes, closeStep, pauseOrGo, revealStep, startClock } from "./steps.js";

const MORE = 2;

function Clock({ timer, minutes }) {
  const left = useTimer(timer);
  if (!left) return null;
  const share = Math.max(0, Math.min(1, 1 - left.left_ms / (minutes * 60000)));
  return (
    <>
      <div class="clock">
        <span class="clock-digits" role="timer">
          {countdown(left.left_ms)}
        </span>
        <span class="clock-of">
          {left.over && <Icon name="check" />}
          {left.over && t("Zeit ist um")}
          {!left.over && left.paused && t("angehalten")}
          {!left.over && !left.paused && tn("von {n} Minute", "von {n} Minuten", minutes)}
        </span>
      </div>
      <div class="progress" aria-hidden="true">
        <span ref={(bar) => bar && (bar.style.width = `${share * 100}%`)} />
      </div>
    </>
  );
}

function Controls({ step, timer }) {
  const board = useBoard();
  const runs = timer && timer.ends_at;
  return (
    <div class="open-controls">
      {timer ? (
        <>
          <Button class="square" aria-label={runs ? t("Uhr anhalten") : t("Uhr weiterlaufen lassen")} onClick={() => pauseOrGo(board, timer)}>
            <Icon name={runs ? "pause" : "play"} />
          </Button>
          <Button onClick={() => addMinutes(board, timer, MORE)}>{t("+ {n} Min.", { n: MORE })}</Button>
        </>
      ) : (
        <Button icon="clock" onClick={() => startClock(board, step.minutes)}>
          {t("Uhr starten")}
        </Button>
      )}
      <Button class="end-step" onClick={() => closeStep(board, step)}>
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

export function OpenStep({ step, timer, time }) {
  const { lang, may, show } = useBoard();
  const { text, lang: own, dir } = inLanguage(step.title, lang);
  return (
    <section class="open-step" aria-label={text}>
      <div class="open-head">
        <bdi class="step-time" dir="ltr">{clockTime(time)}</bdi>
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
    </section>
  );
}
