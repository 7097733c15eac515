// What the server proposes, against what hangs on the wall by now. Pure.

/** Fewer cards than this in the tray are sorted faster by hand. */
export const LEAST = 6;

const text = (card) => (card.gloss ? card.gloss.text : card.text);
const hanging = (view) => Object.values(view.pile).flat().filter((card) => !card.hidden);

/** `{id: what the proposals depend on}` of the cards and headings of a wall. */
export function digest(view) {
  const found = {};
  for (const card of hanging(view)) found[card.id] = `${card.cluster}|${text(card)}`;
  for (const cluster of view.clusters) found[cluster.id] = cluster.title;
  return found;
}

/** How many cards and headings have come, gone or changed between two digests. */
export function difference(before, after) {
  const gone = Object.keys(before).filter((id) => !(id in after)).length;
  return gone + Object.keys(after).filter((id) => after[id] !== before[id]).length;
}

/** One name for two cards, whichever comes first. */
export const pair = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** All pairs of some cards. */
export const pairs = (ids) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pair(a, b)));

function alike({ duplicates }, cards, different) {
  return duplicates
    .map(({ cards: ids }) => ids.filter((id) => cards[id]))
    .filter((ids) => ids.length > 1 && !pairs(ids).every((each) => different.has(each)))
    .map((ids) => ids.map((id) => cards[id]));
}

/**
 * `{duplicates: [[card, …]], headings: {card id: [cluster, …]}, groups: [{title, cards: [card, …]}]}`: what still makes sense.
 * `different` holds pairs of cards that somebody has called different.
 */
export function sensible(proposals, view, different) {
  const byId = (things) => Object.fromEntries(things.map((thing) => [thing.id, thing]));
  const tray = byId(view.pile.tray.filter((card) => !card.hidden));
  const clusters = byId(view.clusters);
  const headings = {};
  for (const [id, ids] of Object.entries(proposals.headings)) {
    const there = ids.filter((cluster) => clusters[cluster]);
    if (tray[id] && there.length) headings[id] = there.map((cluster) => clusters[cluster]);
  }
  const groups = proposals.groups
    .map(({ title, cards }) => ({ title, cards: cards.filter((id) => tray[id]).map((id) => tray[id]) }))
    .filter(({ cards }) => cards.length > 1);
  return { duplicates: alike(proposals, byId(hanging(view)), different), headings, groups };
}
