// What the board has put on the stage instead of the open step. Pure; stage and board ask the same.
import { all, one } from "../live/reducer.js";

/** Whether the hall may see a card large: not what is hidden, laid under another one or redacted. */
export const isForTheHall = (card) => !card.hidden && !card.merged_into && !card.redacted;

const card = (state, id) => {
  const found = one(state, "card", id);
  return found && isForTheHall(found) ? found : null;
};

// A ranking is a step's, whose dots are revealed.
const ranking = (state, id) => {
  const step = one(state, "step", id);
  const ballot = step && one(state, "ballot", step.ballot);
  return ballot && ballot.results ? step : null;
};

const THINGS = {
  card,
  cluster: (state, id) => one(state, "cluster", id),
  ranking,
  table: (state, id) => one(state, "sheet", id),
};

const CALM = ["pause", "qr"];

/**
 * `{show, id, thing}`: show is "pause" or "qr" (without a thing), "card", "cluster", "ranking" (thing: the step) or "table"
 * (thing: the sheet). null: the step itself, also when the thing is no longer there for the hall.
 */
export function shown(state) {
  const { show, id } = (all(state, "workshop")[0] || {}).stage || {};
  if (CALM.includes(show)) return { show, id: null, thing: null };
  const thing = THINGS[show] ? THINGS[show](state, id) : null;
  return thing && { show, id, thing };
}
