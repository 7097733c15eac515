// What a helper types off: cards, dots, promises.
import { all, one } from "../../live/reducer.js";
import { byAgenda, openStep } from "../agenda.js";

/**
 * The ballots whose dots are being counted, the open step's first, then the latest: until they are revealed, also when the
 * phones are through already, since a pile of sheets takes longer.
 */
export function coveredBallots(state) {
  const open = openStep(state);
  const isOpen = (step) => Number(open !== null && step.id === open.id);
  const steps = all(state, "step").filter(({ type, status, ballot }) => type === "dots" && ballot && status !== "planned");
  return steps
    .sort((a, b) => isOpen(b) - isOpen(a) || byAgenda(b, a))
    .map(({ ballot }) => one(state, "ballot", ballot))
    .filter((ballot) => ballot && !ballot.results);
}

/** What there is to do now; cards always. */
export function modesOf(state) {
  return ["cards", coveredBallots(state).length > 0 && "dots", all(state, "topic").length > 0 && "promises"].filter(Boolean);
}

/** What the open step asks for; null: whatever one is at. */
export const modeFor = (step) => ({ cards: "cards", dots: "dots", volunteer: "promises" })[step && step.type] || null;
