// Questions to the state that several screens ask. Pure.
import { all, one } from "../live/reducer.js";

export const byPosition = (a, b) => a.position - b.position;

/** The one workshop of this view, or null before the first snapshot. */
export const workshopOf = (state) => all(state, "workshop")[0] || null;

/** All steps in the order of the agenda. */
export const stepsOf = (state) => all(state, "step").sort(byPosition);

export const openStep = (state) => {
  const workshop = workshopOf(state);
  return workshop && one(state, "step", workshop.step);
};

/** The wall a step works on: its own or, when it names none, the latest one opened up to that step. */
export function wallOf(state, step) {
  if (step.wall) return one(state, "wall", step.wall);
  const opened = stepsOf(state).filter((each) => each.position <= step.position).map((each) => each.id);
  const before = all(state, "wall").filter((wall) => opened.includes(wall.step));
  return before.sort((a, b) => opened.indexOf(b.step) - opened.indexOf(a.step))[0] || null;
}

/** Cards of a wall, the oldest first. */
export const cardsOf = (state, wall) =>
  all(state, "card")
    .filter((card) => card.wall === wall.id)
    .sort((a, b) => (a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : a.id < b.id ? -1 : 1));

export const clustersOf = (state, wall) => all(state, "cluster").filter((cluster) => cluster.wall === wall.id);

/** What the evening has brought, for the last screen: cards, topics, commitments. */
export const numbersOf = (state) => ({
  cards: all(state, "wall").reduce((sum, wall) => sum + wall.count, 0),
  topics: all(state, "topic").length,
  commitments: all(state, "topic").reduce((sum, topic) => sum + topic.found, 0),
});
