// Questions to the agenda. Pure.
import { all, one } from "../live/reducer.js";

export const byAgenda = (a, b) => a.position - b.position;

export const stepsOf = (state) => all(state, "step").sort(byAgenda);

export const workshopOf = (state) => all(state, "workshop")[0] || null;

export function openStep(state) {
  const workshop = workshopOf(state);
  return workshop && workshop.step ? one(state, "step", workshop.step) : null;
}

const TABS = {
  cards: "wall", cluster: "wall", flip: "flip", dedupe: "wall",
  dots: "dots",
  table_work: "tables", present: "tables", marketplace: "tables", session_round: "tables", cafe_round: "tables",
  volunteer: "topics", review: "topics", assign: "topics",
  scale: "feedback", poll: "feedback", feedback: "feedback", thanks: "feedback", questions: "feedback",
  introduce: "engagement", interview: "engagement",
};

/** The part of the board that a type of step needs; null where any will do. */
export const tabFor = (type) => TABS[type] || null;

/** Steps in which the hall waits for a result that only the moderation uncovers. */
export const canReveal = (step) =>
  step.status !== "planned" && !step.revealed && (step.type === "dots" || tabFor(step.type) === "feedback");
