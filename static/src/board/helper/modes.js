// What a helper types off: cards, dots, promises.
import { all, one } from "../../live/reducer.js";
import { byAgenda, openStep } from "../agenda.js";

/**
 * The ballot whose dots are being counted, or null: until they are revealed, also when the phones are through already, since a
 * pile of sheets takes longer.
 */
export function coveredBallot(state) {
  const open = openStep(state);
  const steps = all(state, "step").filter(({ type, status, ballot }) => type === "dots" && ballot && status === "closed").sort(byAgenda);
  const step = open && open.type === "dots" ? open : steps[steps.length - 1];
  const ballot = step && step.ballot ? one(state, "ballot", step.ballot) : null;
  return ballot && !ballot.results ? ballot : null;
}

/** What there is to do now; cards always. */
export function modesOf(state) {
  return ["cards", coveredBallot(state) && "dots", all(state, "topic").length > 0 && "promises"].filter(Boolean);
}

/** What the open step asks for; null: whatever one is at. */
export const modeFor = (step) => ({ cards: "cards", dots: "dots", volunteer: "promises" })[step && step.type] || null;
