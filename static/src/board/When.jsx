// When a step begins, and, where that is not when it was to begin, what was planned.
import { t } from "../ui/words.js";
import { clockTime } from "./agenda-times.js";

// Less than this is no difference to anybody.
const TOLERANCE = 60000;

/** `time` and `planned` in ms or null; without a time the length in minutes. */
export function When({ time, planned = null, minutes }) {
  const shown = time === null ? planned : time;
  if (shown === null) return <span class="step-time step-minutes">{t("{n} Min.", { n: minutes })}</span>;
  const differs = planned !== null && Math.abs(shown - planned) >= TOLERANCE;
  return (
    <span class="step-time" title={differs ? t("geplant {time}", { time: clockTime(planned) }) : undefined}>
      <bdi dir="ltr">{clockTime(shown)}</bdi>
      {differs && (
        <s class="step-plan">
          <span class="visually-hidden">{t("geplant")} </span>
          <bdi dir="ltr">{clockTime(planned)}</bdi>
        </s>
      )}
    </span>
  );
}
