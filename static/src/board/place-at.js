// What a tap means while something is in the hand: on a card, below it; on a heading or an empty place, on top of that pile.
import { one } from "../live/reducer.js";
import { lyingNow, newCluster } from "./moving.js";

const OWN_MEANING = ".icon-button, .more-cards, .bar, .paper, .paper-open, input, .filter-row, .zoom";

function cardPlace(board, box, target) {
  const { hand, live } = board;
  const list = box.querySelector("[data-pile]");
  const card = one(live.state, "card", hand.now.id);
  const pile = list.dataset.pile;
  if (pile === "new") {
    hand.back();
    return newCluster(board, card.wall, [card.id]);
  }
  const pin = target.closest(".pin");
  const others = lyingNow(board, card.wall).pile[pile].filter(({ id }) => id !== card.id);
  return hand.put({ pile, at: pin ? others.findIndex(({ id }) => id === pin.dataset.card) + 1 : 0 });
}

function clusterPlace(board, id) {
  const { hand, live } = board;
  const { wall } = one(live.state, "cluster", hand.now.id);
  const others = lyingNow(board, wall).clusters.filter((each) => each.id !== hand.now.id);
  return hand.put({ at: others.findIndex((each) => each.id === id) });
}

/** What to do for a tap on `target`; null: nothing that concerns the hand. */
export function placeAt(target, held, board) {
  const box = target.closest(".pile-box");
  if (!box || target.closest(OWN_MEANING)) return null;
  if (target.closest(".in-hand")) return () => board.hand.put();
  if (held.noun === "card") return () => cardPlace(board, box, target);
  const { cluster } = box.dataset;
  return cluster && cluster !== held.id ? () => clusterPlace(board, cluster) : null;
}
