import { Icon } from "./Icon.jsx";
import { useTimer } from "./use-timer.js";
import { t, tn } from "./words.js";

const RADIUS = 46;
const AROUND = 2 * Math.PI * RADIUS;

/** A ring that empties clockwise; whole minutes, seconds only in the last one. `minutes` is the planned length. */
export function TimerRing({ timer, minutes }) {
  const left = useTimer(timer);
  if (!left) return null;
  const share = Math.min(1, left.left_ms / ((minutes || left.minutes || 1) * 60000));
  return (
    <div class="timer" role="timer">
      <svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
        <circle class="ring-ground" cx="50" cy="50" r={RADIUS} />
        {share > 0 && <circle class="ring-left" cx="50" cy="50" r={RADIUS} stroke-dasharray={`${share * AROUND} ${AROUND}`} />}
      </svg>
      <TimerFace left={left} />
    </div>
  );
}

function TimerFace({ left }) {
  if (left.over) {
    return (
      <span>
        <Icon name="check" />
        <span class="timer-word">{t("Zeit ist um")}</span>
      </span>
    );
  }
  const n = left.seconds ?? left.minutes;
  const word = left.seconds === null ? tn("Minute", "Minuten", n) : tn("Sekunde", "Sekunden", n);
  return (
    <span>
      <span class="timer-number">{n}</span>
      <span class="timer-word">{left.paused ? t("angehalten") : word}</span>
    </span>
  );
}
