// The pinboard's view of a wall: which cards lie where, and what a search leaves of them. Pure.

/** Newest position first: a card that is put down without a neighbour lies on top. */
export const byPosition = (a, b) => b.position - a.position || (a.id < b.id ? 1 : -1);

const byArrival = (a, b) => (a.created_at < b.created_at ? 1 : a.created_at > b.created_at ? -1 : byPosition(a, b));

export const isGerman = (lang) => lang === "de" || lang.startsWith("de-");

/** A foreign card without a German version; hidden ones need none. */
export const lacksGloss = (card) => !isGerman(card.lang) && !card.gloss && !card.hidden && !card.redacted;

/** Cards of one wall that lie on it: merged ones lie under another card, and some still wait to be let through. */
export const cardsOn = (cards, wall) => cards.filter((card) => card.wall === wall && !card.merged_into && !(card.waiting && !card.hidden));

/** `{clusterId: [card], tray: [card]}`, each in the order in which it is shown. */
export function piles(cards, clusters) {
  const pile = { tray: [] };
  for (const cluster of clusters) pile[cluster.id] = [];
  for (const card of cards) (pile[card.cluster] || pile.tray).push(card);
  for (const cluster of clusters) pile[cluster.id].sort(byPosition);
  pile.tray.sort(byArrival);
  return pile;
}

/** A test for cards: those that hold the searched text, and only those without German version if asked. */
export function sieve(query, onlyWithoutGloss) {
  const wanted = query.trim().toLocaleLowerCase();
  if (!wanted && !onlyWithoutGloss) return null;
  const text = (card) => `${card.text}\n${card.gloss ? card.gloss.text : ""}`.toLocaleLowerCase();
  return (card) => (!onlyWithoutGloss || lacksGloss(card)) && (!wanted || text(card).includes(wanted));
}

/** Deals things to `n` columns row by row, so that a growing cluster never pushes another into the next column. */
export function deal(things, n) {
  const columns = Array.from({ length: n }, () => []);
  things.forEach((thing, i) => columns[i % n].push(thing));
  return columns;
}

/**
 * The position of a card dropped on a pile. Positions rise and the board shows the highest first, so that `before` (the card
 * that the wire is told) is the one shown right above. Without it the card lands on top.
 */
export function landing(pile, before) {
  const at = before ? pile.findIndex((card) => card.id === before) : -1;
  if (at < 0) return pile.length ? pile[0].position + 1 : 1;
  const below = pile[at + 1];
  return below ? (pile[at].position + below.position) / 2 : pile[at].position - 1;
}

/** Cards with the own moves that the server has not sent back yet. */
export function moved(cards, moves) {
  if (!Object.keys(moves).length) return cards;
  return cards.map((card) => (moves[card.id] ? { ...card, ...moves[card.id].to } : card));
}

/** Of the results of a ballot up to rank `n` (a tie there goes along) those that have dots and are no topics yet. */
export function strongest(results, topics, n) {
  const taken = new Set(topics.filter((topic) => topic.origin).map((topic) => topic.origin.id));
  return results.filter((result) => result.rank <= n && result.dots + result.paper > 0 && !taken.has(result.item));
}
