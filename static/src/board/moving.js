// Where cards and clusters can go, by mouse, finger, keyboard or menu: all of them end here.
import { all, one } from "../live/reducer.js";
import { newId } from "../live/ids.js";
import { t } from "../ui/words.js";
import { cardsOn, dealtIndex, landing, moved, piles, positionAt } from "./wall.js";

const byPlace = (a, b) => a.position - b.position || (a.id < b.id ? -1 : 1);

/** The clusters of a wall in their order, with the own moves that are not yet in the state. */
export const clustersOf = (state, wall, moves = {}) =>
  moved(all(state, "cluster").filter((cluster) => cluster.wall === wall), moves).sort(byPlace);

/** `{clusters, pile}` of a wall as this board shows it. */
export function lyingNow({ live, actions }, wall) {
  const { moves } = actions.now;
  const clusters = clustersOf(live.state, wall, moves);
  return { clusters, pile: piles(moved(cardsOn(all(live.state, "card"), wall), moves), clusters) };
}

const label = (cluster) =>
  cluster ? t("Karte nach „{title}“ gelegt", { title: cluster.title }) : t("Karte zu „Noch ohne Cluster“ gelegt");

/** `{cluster, position}` of a card on a pile (a cluster's id, or "tray"), right below the card `before` or on top. */
export function landingOf(board, card, pile, before = null) {
  const cluster = one(board.live.state, "cluster", pile);
  const others = (lyingNow(board, card.wall).pile[pile] || []).filter((each) => each.id !== card.id);
  return { cluster: cluster ? cluster.id : null, position: landing(others, before) };
}

/** Puts a card there. */
export function moveTo(board, card, pile, before = null) {
  const to = landingOf(board, card, pile, before);
  return board.actions.move(card, to, before, label(one(board.live.state, "cluster", to.cluster)));
}

/** Creates a cluster, with these cards if there are any, and lets its heading be written. */
export async function newCluster({ actions, name }, wall, cards = []) {
  const id = newId();
  // The hall reads it, whatever language this board speaks.
  const fields = { wall, title: "Neue Überschrift" };
  const ack = await actions.act("cluster.create", cards.length ? { ...fields, cards } : fields, t("Cluster angelegt"), id);
  if (ack.ok) name(id);
}

/** Puts a cluster before the `at`-th of the others, or last. */
export function moveClusterTo(board, cluster, at) {
  const others = lyingNow(board, cluster.wall).clusters.filter((each) => each.id !== cluster.id);
  const before = others[at] ? others[at].id : null;
  const said = t("Cluster „{title}“ verschoben", { title: cluster.title });
  return board.actions.moveCluster(cluster, positionAt(others, at), before, said);
}

/** What SortableJS has reported of a card: see use-sortable.js. */
export function dropped(board, drop) {
  board.holding.letGo();
  const card = drop && one(board.live.state, "card", drop.card);
  if (!card) return board.actions.wake();
  if (drop.to === "new") return newCluster(board, card.wall, [card.id]);
  // The tray is kept in the order of arrival; nothing can be put above or below anything in it.
  if (drop.to === "tray" && drop.from === "tray") return board.actions.wake();
  return moveTo(board, card, drop.to, drop.to === "tray" ? null : drop.before);
}

/** What SortableJS has reported of a cluster, which was dropped among `n` columns. */
export function droppedCluster(board, drop, n) {
  const cluster = drop && one(board.live.state, "cluster", drop.cluster);
  if (!cluster) return board.actions.wake();
  const others = lyingNow(board, cluster.wall).clusters.length - 1;
  return moveClusterTo(board, cluster, dealtIndex(drop.row, drop.column, n, others));
}
