// The bridge: which criticism was turned into which wish. A wish is a card whose origin is the cluster or card it came from. Pure.
import { all, one } from "../live/reducer.js";

const byPosition = (a, b) => a.position - b.position;

// Made together, the strongest lies highest; what was added later comes after.
const inOrder = (a, b) => a.created_at.localeCompare(b.created_at) || b.position - a.position;

const isSeen = (card) => !card.hidden && !card.merged_into;

// As a title says it that the server makes of a card.
const inGerman = ({ text, by }) => (by === "machine" ? `${text} (maschinell übersetzt)` : text);

/** The words of a criticism: of its heading, its card, or the ballot that had it; empty when nothing of it is left. */
function wordsOf(state, { noun, id }) {
  const thing = one(state, noun, id);
  if (thing) return noun === "card" && thing.gloss ? inGerman(thing.gloss) : thing.title || thing.text;
  const items = all(state, "ballot").flatMap((ballot) => ballot.items);
  return (items.find((item) => item.ref === id) || { title: "" }).title;
}

// The latest revealed dots on a criticism: {ref: {dots, rank}}.
function votes(state) {
  const steps = Object.fromEntries(all(state, "step").map((step) => [step.id, step.position]));
  const ballots = all(state, "ballot").filter((ballot) => ballot.results).sort((a, b) => steps[a.step] - steps[b.step]);
  const found = {};
  for (const { items, results } of ballots) {
    const refs = Object.fromEntries(items.map((item) => [item.id, item.ref]));
    for (const result of results) found[refs[result.item]] = { dots: result.dots + result.paper, rank: result.rank };
  }
  return found;
}

const criticism = (state, voted, noun, id) => {
  const cluster = noun === "cluster" && one(state, "cluster", id);
  return { noun, id, text: wordsOf(state, { noun, id }), dots: voted[id] ? voted[id].dots : null, cards: cluster ? cluster.count : null };
};

/** `[{from: {noun, id, text, dots, cards}, wish, hall: [card]}]` of a flip step, in order; `hall`: wishes that phones wrote for it. */
export function pairsOf(state, step) {
  const voted = votes(state);
  const cards = all(state, "card").filter((card) => step.wall && card.wall === step.wall && card.origin && isSeen(card));
  const hall = (id) => cards.filter((card) => card.source !== "flip" && card.origin.id === id).sort(inOrder);
  return cards
    .filter((card) => card.source === "flip" && card.origin.noun !== "sheet")
    .sort(inOrder)
    .map((wish) => ({ from: criticism(state, voted, wish.origin.noun, wish.origin.id), wish, hall: hall(wish.origin.id) }));
}

/** Criticisms of the wall before the step that are not turned yet: most dots first, then most cards. */
export function moreToTurn(state, step) {
  const before = all(state, "step").filter((each) => each.type === "cards" && each.wall && each.position < step.position).sort(byPosition);
  const source = before[before.length - 1];
  if (!source) return [];
  const voted = votes(state);
  const turned = new Set(pairsOf(state, step).map((pair) => pair.from.id));
  const clusters = all(state, "cluster").filter((cluster) => cluster.wall === source.wall && cluster.count > 0).sort(byPosition);
  const cards = all(state, "card").filter((card) => card.wall === source.wall && isSeen(card) && (voted[card.id] || !clusters.length));
  return [...clusters.map((each) => ["cluster", each.id]), ...cards.map((each) => ["card", each.id])]
    .filter(([, id]) => !turned.has(id))
    .map(([noun, id]) => criticism(state, voted, noun, id))
    .sort((a, b) => (b.dots || 0) - (a.dots || 0) || (b.cards || 0) - (a.cards || 0));
}
