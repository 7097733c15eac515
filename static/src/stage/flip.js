// A flip turns what was criticised into a wish. The wish is a card whose origin is the cluster, item or card it came from.
import { all, one } from "../live/reducer.js";
import { pairsOf } from "../ui/flip.js";
import { byPosition, stepsOf } from "./things.js";

const NOUNS = { cluster: "cluster", card: "card" };

/** The critique's headings to be turned: of the latest revealed ballot before the step, best first, else of its wall. */
function headings(state, step) {
  const before = stepsOf(state).filter((each) => each.position < step.position).reverse();
  const count = step.settings.count || 5;
  const voted = before.map((each) => one(state, "ballot", each.ballot)).find((ballot) => ballot && ballot.results);
  if (voted) {
    const items = Object.fromEntries(voted.items.map((item) => [item.id, item]));
    const best = [...voted.results].sort((a, b) => a.rank - b.rank).slice(0, count);
    return best.map(({ item }) => ({ id: items[item].ref, title: items[item].title }));
  }
  const wall = before.map((each) => one(state, "wall", each.wall)).find((each) => each && each.phase === "kritik");
  return wall ? all(state, "cluster").filter((cluster) => cluster.wall === wall.id).sort(byPosition).slice(0, count) : [];
}

/** `[{id, from, wish}]`: a heading as a card and the card it was turned into, or null while that is being written. */
export function pairs(state, step) {
  // Once wishes have been made, the board says which criticism is turned and in which order.
  if (step.wall) return pairsOf(state, step).map(({ from, wish }) => ({ id: wish.id, from: { id: from.id, text: from.text, lang: "de" }, wish }));
  const wishes = all(state, "card").filter((card) => card.source === "flip" && card.origin && NOUNS[card.origin.noun]);
  const turned = (id) => wishes.find((card) => card.origin.id === id) || null;
  const open = headings(state, step).map(({ id, title }) => ({ id, from: { id, text: title, lang: "de" }, wish: turned(id) }));
  const shown = new Set(open.map((row) => row.id));
  const more = wishes.filter((card) => !shown.has(card.origin.id)).map((card) => {
    const source = one(state, card.origin.noun, card.origin.id);
    return source && { id: card.id, from: { id: source.id, text: source.title || source.text, lang: source.lang || "de" }, wish: card };
  });
  return [...open, ...more.filter(Boolean)];
}
