// When each step begins: as it was for those that have begun, as it is now to be expected for the others. Pure.

const MINUTE = 60000;
// Farther off than this nobody is late: somebody is rehearsing.
const REHEARSAL = 4 * 60;

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

const lastBegun = (steps) => steps.reduce((last, step, i) => (step.status === "planned" ? last : i), -1);

/**
 * `{times: {id: start in ms or null}, end}` for steps in the order of the agenda. A planned step has no time as long as no
 * step has begun; one that was passed over (a later one has begun) has none either. `end`: of all; null where nothing is
 * under way.
 */
export function forecast(steps, timer, now) {
  const begun = lastBegun(steps);
  const open = steps.find((step) => step.status === "open");
  let next = null;
  if (open) next = endOfOpen(open, timer, now);
  else if (begun >= 0 && begun < steps.length - 1) next = now;
  const times = {};
  steps.forEach((step, i) => {
    if (step.status !== "planned") times[step.id] = ms(step.opened_at);
    else if (i < begun || next === null) times[step.id] = null;
    else {
      times[step.id] = next;
      next += step.minutes * MINUTE;
    }
  });
  return { times, end: next };
}

// The agenda as it was when the first step opened; before that, as it stands.
function planOf(steps, plan) {
  if (plan && plan.starts) return plan;
  const starts = {};
  let minutes = 0;
  steps.forEach((step) => {
    starts[step.id] = minutes;
    minutes += step.minutes;
  });
  return { starts, minutes };
}

/** `{times: {id: start in ms}, end}` as planned; a step that was added later has no time. null where nobody has said a beginning. */
export function planned(steps, { date, begins, plan }) {
  if (!begins) return null;
  const beginning = new Date(`${date}T${begins}`).getTime();
  const { starts, minutes } = planOf(steps, plan);
  const times = Object.fromEntries(Object.entries(starts).map(([id, start]) => [id, beginning + start * MINUTE]));
  return { times, end: beginning + minutes * MINUTE };
}

/** How many minutes later than planned it will end, negative for earlier; null where that cannot be said. */
export function lateness(end, plan) {
  if (end === null || !plan) return null;
  const late = Math.round((end - plan.end) / MINUTE);
  return Math.abs(late) > REHEARSAL ? null : late;
}

// What was closed by stepping back to the open step: it closed last, and after the open one had first been opened.
function leftFor(steps, open) {
  const closed = steps.filter((step) => step.closed_at).sort((a, b) => (a.closed_at < b.closed_at ? 1 : -1))[0];
  if (!closed || closed.closed_at <= open.opened_at) return null;
  return steps.indexOf(closed) > steps.indexOf(open) ? closed : null;
}

/**
 * Where "next" leads: the next planned step after the open one (or after the last that has begun), or null. Whoever has
 * stepped back comes again to where they were.
 */
export function nextStep(steps) {
  const open = steps.find((step) => step.status === "open");
  const left = open && leftFor(steps, open);
  if (left) return left;
  const from = open ? steps.indexOf(open) : lastBegun(steps);
  return steps.slice(from + 1).find((step) => step.status === "planned") || null;
}

/** Where "back" leads: the step before the open one that has begun; between two steps, the one that was closed last. */
export function previousStep(steps) {
  const open = steps.findIndex((step) => step.status === "open");
  const begun = steps.filter((step, i) => step.status === "closed" && (open < 0 || i < open));
  if (open >= 0) return begun[begun.length - 1] || null;
  return begun.sort((a, b) => (a.closed_at < b.closed_at ? 1 : -1))[0] || null;
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
