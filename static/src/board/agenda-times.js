// When each step begins: as it was for those that have begun, as it is now to be expected for the others. Pure.

const MINUTE = 60000;

const ms = (time) => (time ? Date.parse(time) : null);

/** Milliseconds left on a timer; null without one, negative once it is over. */
export function leftOf(timer, now) {
  if (!timer) return null;
  return timer.ends_at ? ms(timer.ends_at) - now : timer.left_ms;
}

function endOfOpen(step, timer, now) {
  const left = leftOf(timer, now);
  return left === null ? Math.max(now, ms(step.opened_at) + step.minutes * MINUTE) : now + Math.max(0, left);
}

/**
 * `{id: start in ms or null}` for steps in the order of the agenda. A planned step has no time as long as no step has begun;
 * one that was passed over (a later one has begun) has none either.
 */
export function startTimes(steps, timer, now) {
  const begun = steps.reduce((last, step, i) => (step.status === "planned" ? last : i), -1);
  const open = steps.find((step) => step.status === "open");
  let next = null;
  if (open) next = endOfOpen(open, timer, now);
  else if (begun >= 0) next = now;
  const times = {};
  steps.forEach((step, i) => {
    if (step.status !== "planned") times[step.id] = ms(step.opened_at);
    else if (i < begun || next === null) times[step.id] = null;
    else {
      times[step.id] = next;
      next += step.minutes * MINUTE;
    }
  });
  return times;
}

/** The next planned step after the open one (or after the last that has begun), or null. */
export function nextStep(steps) {
  const at = steps.findIndex((step) => step.status === "open");
  const from = at >= 0 ? at : steps.reduce((last, step, i) => (step.status === "planned" ? last : i), -1);
  return steps.slice(from + 1).find((step) => step.status === "planned") || null;
}

const two = (n) => String(n).padStart(2, "0");

/** "18:05" in the hall's own time. */
export function clockTime(time) {
  const date = new Date(time);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "6:10" of milliseconds left; a clock that has run out stands at 0:00. */
export function countdown(left) {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}
