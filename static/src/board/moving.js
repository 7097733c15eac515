// Where a card can go, by mouse, finger, keyboard or menu: all of them end here.
import { all, one } from "../live/reducer.js";
import { newId } from "../live/ids.js";
import { t } from "../ui/words.js";
import { cardsOn, landing, moved, piles } from "./wall.js";

export const clustersOf = (state, wall) =>
  all(state, "cluster")
    .filter((cluster) => cluster.wall === wall)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

const pilesNow = ({ live, actions }, wall) =>
  piles(moved(cardsOn(all(live.state, "card"), wall), actions.now.moves), clustersOf(live.state, wall));

const label = (cluster) =>
  cluster ? t("Karte nach „{title}“ gelegt", { title: cluster.title }) : t("Karte zu „Noch ohne Cluster“ gelegt");

/** Puts a card on a pile (a cluster's id, or "tray"), right below the card `before` or on top. */
export function moveTo(board, card, pile, before = null) {
  const cluster = one(board.live.state, "cluster", pile);
  const others = (pilesNow(board, card.wall)[pile] || []).filter((each) => each.id !== card.id);
  const to = { cluster: cluster ? cluster.id : null, position: landing(others, before) };
  return board.actions.move(card, to, before, label(cluster));
}

/** Creates a cluster, with these cards if there are any, and lets its heading be written. */
export async function newCluster({ actions, name }, wall, cards = []) {
  const id = newId();
  const fields = { wall, title: t("Neue Überschrift") };
  const ack = await actions.act("cluster.create", cards.length ? { ...fields, cards } : fields, t("Cluster angelegt"), id);
  if (ack.ok) name(id);
}

/** What SortableJS has reported: see use-sortable.js. */
export function dropped(board, drop) {
  if (!drop) return board.actions.wake();
  const card = one(board.live.state, "card", drop.card);
  if (!card) return board.actions.wake();
  if (drop.to === "new") return newCluster(board, card.wall, [card.id]);
  // The tray is kept in the order of arrival; nothing can be put above or below anything in it.
  if (drop.to === "tray" && drop.from === "tray") return board.actions.wake();
  return moveTo(board, card, drop.to, drop.to === "tray" ? null : drop.before);
}
