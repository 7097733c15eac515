// What a step with dots would vote on if it opened now, counted as the server counts it (workshop/commands/openings.py). Pure.
import { all, one } from "../live/reducer.js";
import { stepsOf } from "./agenda.js";

const MOST_CARDS = 40;

const SHEETS = ["table_work", "marketplace"];

function source(state, step, settings) {
  const steps = stepsOf(state);
  if (typeof settings.source === "number") return steps[settings.source] || null;
  const types = settings.source === "sheets" ? SHEETS : ["cards"];
  const earlier = steps.filter((each) => types.includes(each.type) && each.status !== "planned" && (!step || each.position < step.position));
  return earlier[earlier.length - 1] || null;
}

/** How many items there would be; 0 as long as nothing is there to vote on. `step`: null for a new one. */
export function itemsNow(state, step, settings) {
  const from = source(state, step, settings);
  if (!from) return 0;
  const wall = from.wall && one(state, "wall", from.wall);
  if (!wall) return all(state, "sheet").filter((sheet) => sheet.step === from.id && (sheet.title || Object.values(sheet.fields).some(Boolean))).length;
  const clusters = all(state, "cluster").filter((cluster) => cluster.wall === wall.id && cluster.count > 0).length;
  return clusters && settings.of !== "cards" ? clusters : Math.min(MOST_CARDS, wall.count);
}

/** Dots of each person: half of the items, at least one and at most ten, unless a number is set. */
export function dotsEach(settings, items) {
  const { dots = "half_of_items", dots_max: most = 10 } = settings;
  return dots === "half_of_items" ? Math.min(most, Math.max(1, Math.ceil(items / 2))) : dots;
}
