// What the hall sees in front now, as far as a phone knows it. Pure.
import { all, one } from "../live/reducer.js";

const isUncovered = (state, step) => Boolean(step && one(state, "ballot", step.ballot)?.results);

// What was asked last stays in front until the next step opens.
function lastClosed(state) {
  const closed = all(state, "step").filter((step) => step.status === "closed" && step.closed_at);
  return closed.sort((a, b) => b.closed_at.localeCompare(a.closed_at))[0] ?? null;
}

/** `{what, title?}`: what the board has put in front instead of the step, or null. */
export function inFront(state) {
  const { show, id } = all(state, "workshop")[0]?.stage ?? {};
  if (show === "pause" || show === "qr") return { what: show };
  if (show === "ranking" && isUncovered(state, one(state, "step", id))) return { what: "ranking" };
  if (show === "card") return { what: state.mine.card?.[id] ? "own-card" : "card" };
  const thing = one(state, { cluster: "cluster", table: "sheet" }[show], id);
  return thing?.title ? { what: "thing", title: thing.title } : null;
}

/** The same between two steps: also the dots that were uncovered after their step. */
export function inFrontBetween(state) {
  return inFront(state) ?? (isUncovered(state, lastClosed(state)) ? { what: "ranking" } : null);
}
