// Questions to the state that several screens ask. Pure; the reducer keeps `{noun: {id: thing}}`.

export const list = (state, noun) => Object.values(state[noun] || {});

export const byPosition = (a, b) => a.position - b.position;

/** The one workshop of this view, or null before the first snapshot. */
export const workshopOf = (state) => list(state, "workshop")[0] || null;

/** All steps in the order of the agenda. */
export const stepsOf = (state) => list(state, "step").sort(byPosition);

export const openStep = (state) => {
  const workshop = workshopOf(state);
  return (workshop && workshop.step && (state.step || {})[workshop.step]) || null;
};

/** The wall a step works on: its own or, when it names none, the latest one opened up to that step. */
export function wallOf(state, step) {
  const walls = state.wall || {};
  if (step.wall) return walls[step.wall] || null;
  const before = list(state, "wall")
    .filter((wall) => ((state.step || {})[wall.step] || {}).position <= step.position)
    .sort((a, b) => state.step[b.step].position - state.step[a.step].position);
  return before[0] || null;
}

/** Cards of a wall, the oldest first. */
export const cardsOf = (state, wall) =>
  list(state, "card")
    .filter((card) => card.wall === wall.id)
    .sort((a, b) => (a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : a.id < b.id ? -1 : 1));

export const clustersOf = (state, wall) => list(state, "cluster").filter((cluster) => cluster.wall === wall.id);

/** What the evening has brought, for the last screen: cards, topics, commitments. */
export const numbersOf = (state) => ({
  cards: list(state, "wall").reduce((sum, wall) => sum + wall.count, 0),
  topics: list(state, "topic").length,
  commitments: list(state, "topic").reduce((sum, topic) => sum + topic.found, 0),
});
