// The ribbon at the bottom: a long agenda as a few stretches, so that the hall sees where it is. Steps of one phase are one
// stretch; what belongs to a phase without saying so (sorting, dots) goes with the phase before it.

const FOLLOWS = new Set(["cluster", "dedupe", "dots", "flip", "matrix", "assign", "reasons", "volunteer", "present", "table_work"]);
const OPENING = new Set(["join", "info", "scale", "introduce"]);
const CLOSING = new Set(["feedback", "thanks", "info", "scale", "buffer"]);

function joins(stretch, step, phase) {
  if (!stretch) return false;
  const first = stretch.steps[0].type;
  if (step.type === "transition") return true;
  if (phase || stretch.phase) return phase === stretch.phase;
  if (first === "join") return OPENING.has(step.type);
  return (first === "feedback" || first === "thanks") && CLOSING.has(step.type);
}

/** `[{id, phase, again, steps, minutes}]` from the ordered steps; `id` is that of the first step, `again`: an earlier stretch has this phase. */
export function stretches(steps) {
  const found = [];
  for (const step of steps) {
    const last = found[found.length - 1];
    const phase = step.phase || (FOLLOWS.has(step.type) && last ? last.phase : null);
    if (joins(last, step, phase)) {
      last.steps.push(step);
      last.minutes += step.minutes || 0;
    } else {
      const again = phase !== null && found.some((stretch) => stretch.phase === phase);
      found.push({ id: step.id, phase, again, steps: [step], minutes: step.minutes || 0 });
    }
  }
  return found;
}

/** At most `most` stretches: of a longer agenda those around the open one (without one, around the first that is to come). */
export function around(all, openId, most) {
  const stands = all.map((stretch) => standing(stretch, openId));
  const at = stands.includes("open") ? stands.indexOf("open") : stands.indexOf("planned");
  const first = Math.max(0, Math.min((at < 0 ? all.length : at) - Math.floor(most / 3), all.length - most));
  return all.slice(first, first + most);
}

/** "done", "open" or "planned": a stretch is done when nothing in it is still to come. */
export function standing(stretch, openId) {
  if (stretch.steps.some((step) => step.id === openId)) return "open";
  return stretch.steps.every((step) => step.status === "closed") ? "done" : "planned";
}

/** How much of a stretch is over, 0 to 1, by planned minutes; `left` is what remains of the open step, 0 to 1. */
export function progress(stretch, openId, left) {
  if (!stretch.minutes) return 0;
  const over = stretch.steps.reduce((sum, step) => {
    if (step.id === openId) return sum + (step.minutes || 0) * (1 - left);
    return sum + (step.status === "closed" ? step.minutes || 0 : 0);
  }, 0);
  return Math.min(1, over / stretch.minutes);
}

/** What remains of the open step, 0 to 1: by its timer, or by the clock since it opened when there is none. */
export function left(timer, step, now) {
  const whole = (step.minutes || 1) * 60000;
  const ms = timer
    ? (timer.ends_at ? Date.parse(timer.ends_at) - now : timer.left_ms)
    : whole - (now - Date.parse(step.opened_at || new Date(now).toISOString()));
  return Math.min(1, Math.max(0, ms / whole));
}
