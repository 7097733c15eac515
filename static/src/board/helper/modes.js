// What a helper types off: cards, dots, promises.
import { all, one } from "../../live/reducer.js";
import { openStep } from "../agenda.js";

/** The ballot whose dots are being counted, or null. */
export function openBallot(state) {
  const step = openStep(state);
  const ballot = step && step.type === "dots" && step.ballot ? one(state, "ballot", step.ballot) : null;
  return ballot && !ballot.results ? ballot : null;
}

/** What there is to do now; cards always. */
export function modesOf(state) {
  return ["cards", openBallot(state) && "dots", all(state, "topic").length > 0 && "promises"].filter(Boolean);
}

/** What the open step asks for; null: whatever one is at. */
export const modeFor = (step) => ({ cards: "cards", dots: "dots", volunteer: "promises" })[step && step.type] || null;
