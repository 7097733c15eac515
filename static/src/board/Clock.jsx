// The clock of the open step: what is left, and what the moderation does with it.
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { useTimer } from "../ui/use-timer.js";
import { t, tn } from "../ui/words.js";
import { countdown } from "./agenda-times.js";
import { useBoard } from "./context.js";
import { addMinutes, pauseOrGo, startClock } from "./steps.js";
import { TimerDialog } from "./TimerDialog.jsx";

const MORE = 2;

function Digits({ left }) {
  const { may, show } = useBoard();
  const digits = <span role="timer">{countdown(left)}</span>;
  if (!may("timer.set")) return <span class="clock-digits">{digits}</span>;
  return (
    <button type="button" class="plain clock-digits" title={t("Uhr stellen")} aria-haspopup="dialog" onClick={() => show(<TimerDialog />)}>
      {digits}
    </button>
  );
}

export function Clock({ timer, minutes }) {
  const left = useTimer(timer);
  if (!left) return null;
  const share = Math.max(0, Math.min(1, 1 - left.left_ms / (minutes * 60000)));
  const last = !left.over && left.seconds !== null;
  return (
    <div class={last || left.over ? "clock-box clock-ends" : "clock-box"}>
      <div class="clock">
        <Digits left={left.left_ms} />
        <span class="clock-of">
          {left.over && <Icon name="check" />}
          {left.over && t("Zeit ist um")}
          {!left.over && left.paused && t("angehalten")}
          {last && !left.paused && t("letzte Minute")}
          {!left.over && !left.paused && !last && tn("von {n} Minute", "von {n} Minuten", minutes)}
        </span>
      </div>
      <div class="progress" aria-hidden="true">
        <span ref={(bar) => bar && (bar.style.width = `${share * 100}%`)} />
      </div>
    </div>
  );
}

export function ClockControls({ step, timer }) {
  const board = useBoard();
  if (!timer) {
    return (
      <Button icon="clock" onClick={() => startClock(board, step.minutes)}>
        {t("Uhr starten")}
      </Button>
    );
  }
  const runs = Boolean(timer.ends_at);
  return (
    <>
      <Button class="square" aria-label={runs ? t("Uhr anhalten") : t("Uhr weiterlaufen lassen")} onClick={() => pauseOrGo(board, timer)}>
        <Icon name={runs ? "pause" : "play"} />
      </Button>
      <Button class="square" aria-label={t("{n} Minuten weniger", { n: MORE })} onClick={() => addMinutes(board, timer, -MORE)}>
        <Icon name="minus" />
      </Button>
      <Button onClick={() => addMinutes(board, timer, MORE)}>{t("+ {n} Min.", { n: MORE })}</Button>
    </>
  );
}
