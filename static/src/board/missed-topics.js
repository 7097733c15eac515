// Table work and finding people go on with topics. What the board offers where nobody has made any. Pure.
import { all, one } from "../live/reducer.js";
import { nextStep } from "./agenda-times.js";
import { openStep, stepsOf } from "./agenda.js";
import { strongest } from "./wall.js";

const needsTopics = (step) =>
  Boolean(step) && (step.type === "volunteer" || (step.type === "table_work" && step.settings.form === "action_item"));

/**
 * null, or `{step, found}`: the latest step with dots, and what is strongest in it (of the results, or null while they are
 * covered). In good time: as soon as the dots lie open and the next step needs topics.
 */
export function missedTopics(state) {
  const steps = stepsOf(state);
  const now = needsTopics(openStep(state));
  if (all(state, "topic").length || !(now || needsTopics(nextStep(steps)))) return null;
  const step = steps.filter((each) => each.type === "dots" && each.status !== "planned" && one(state, "ballot", each.ballot)).pop();
  if (!step) return null;
  const { results } = one(state, "ballot", step.ballot);
  if (!results) return now ? { step, found: null } : null;
  const found = strongest(results, [], step.settings.winners || 5);
  return found.length ? { step, found } : null;
}
