// The pinboard's view of a wall: which cards lie where, and what a search leaves of them. Pure.
import { one } from "../live/reducer.js";

/** The step in which a card was written. */
export const stepOfCard = (state, card) => one(state, "step", one(state, "wall", card.wall).step);

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

/** `after` with the very lists of `before` where they hold the same cards, so that only what changed is drawn again. */
export function kept(before, after) {
  const same = (old, list) => old && old.length === list.length && list.every((card, i) => card === old[i]);
  return Object.fromEntries(Object.entries(after).map(([name, list]) => [name, same(before[name], list) ? before[name] : list]));
}

/** Piles with only the cards that pass. */
export const sifted = (pile, fits) =>
  Object.fromEntries(Object.entries(pile).map(([name, cards]) => [name, cards.filter((card) => card.hand || fits(card))]));

const words = (card) => `${card.text}\n${card.gloss ? card.gloss.text : ""}`.toLocaleLowerCase();

/**
 * A test for cards: those that hold the searched text, only those without German version if asked, only those of a language,
 * a table, a step. null: all of them pass.
 */
export function sieve(query, onlyWithoutGloss, { lang, table, step } = {}) {
  const wanted = query.trim().toLocaleLowerCase();
  const tests = [
    onlyWithoutGloss && lacksGloss,
    wanted && ((card) => words(card).includes(wanted)),
    lang && ((card) => card.lang === lang),
    table && ((card) => card.table === table),
    step && ((card) => card.step === step),
  ].filter(Boolean);
  return tests.length ? (card) => tests.every((test) => test(card)) : null;
}

const once = (values) => Array.from(new Set(values.filter((value) => value != null)));

/** What cards can be told apart by: `{langs, tables, steps}`, each with what occurs. */
export const facets = (cards) => ({
  langs: once(cards.map((card) => card.lang)).sort(),
  tables: once(cards.map((card) => card.table)).sort((a, b) => a - b),
  steps: once(cards.map((card) => card.step)),
});

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

/** Where a cluster dropped into row `row` of column `column` of `n` goes: its index among the others. */
export const dealtIndex = (row, column, n, others) => Math.min(row * n + column, others);

/** The position that puts a thing before the `at`-th of others whose positions rise. */
export function positionAt(others, at) {
  if (!others.length) return 1;
  if (at >= others.length) return others[others.length - 1].position + 1;
  return at ? (others[at - 1].position + others[at].position) / 2 : others[0].position - 1;
}

/** Cards or clusters with the own moves that the server has not sent back yet; `hand` marks the one in one's own hand. */
export function moved(things, moves) {
  if (!Object.keys(moves).length) return things;
  return things.map((thing) => {
    const move = moves[thing.id];
    return move ? { ...thing, ...move.to, ...(move.hand ? { hand: true } : {}) } : thing;
  });
}

/** Cards with the name of whoever else has them in the hand, as `held`. */
export function marked(cards, names) {
  if (!Object.keys(names).length) return cards;
  return cards.map((card) => (names[card.id] ? { ...card, held: names[card.id] } : card));
}

/** Of the results of a ballot up to rank `n` (a tie there goes along) those that have dots and are no topics yet. */
export function strongest(results, topics, n) {
  const taken = new Set(topics.filter((topic) => topic.origin).map((topic) => topic.origin.id));
  return results.filter((result) => result.rank <= n && result.dots + result.paper > 0 && !taken.has(result.item));
}
