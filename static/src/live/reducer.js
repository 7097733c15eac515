// The state of a view, and how a frame changes it. Pure: nothing here touches the network or the page.
// state = {noun: {id: thing}, mine: {noun: {id: thing}}}; a noun that nothing was heard of is absent and reads as empty.

export function emptyState() {
  return { mine: {} };
}

/** The state from the lists of a snapshot: {noun: [thing], mine: {noun: [thing]}}. */
export function load(snapshot) {
  const { mine = {}, ...nouns } = snapshot;
  return { ...putAll({}, nouns), mine: putAll({}, ownThings(mine)) };
}

/** A new state with a frame {put, drop, mine} applied; what it does not touch stays the same object. */
export function reduce(state, { put = {}, drop = {}, mine = {} }) {
  const { mine: own, ...nouns } = state;
  return { ...dropAll(putAll(nouns, put), drop), mine: putAll(own, ownThings(mine)) };
}

/** What to do with a frame when the state stands at `head`: "skip" it, "apply" it, or catch up over a "gap". */
export function judge(head, { from, to }) {
  if (to <= head) return "skip";
  return from > head ? "gap" : "apply";
}

/** All things of one noun, as a list. */
export function all(state, noun) {
  return Object.values(state[noun] ?? {});
}

/** One thing, or null. */
export function one(state, noun, id) {
  return state[noun]?.[id] ?? null;
}

function putAll(nouns, put) {
  const next = { ...nouns };
  for (const [noun, things] of Object.entries(put)) {
    next[noun] = { ...next[noun] };
    for (const thing of things) next[noun][thing.id] = thing;
  }
  return next;
}

function dropAll(nouns, drop) {
  const next = { ...nouns };
  for (const [noun, ids] of Object.entries(drop)) {
    if (!next[noun]) continue;
    next[noun] = { ...next[noun] };
    for (const id of ids) delete next[noun][id];
  }
  return next;
}

// `done` names commands, not things; the outbox reads it.
function ownThings({ done: _done, ...things }) {
  return things;
}
