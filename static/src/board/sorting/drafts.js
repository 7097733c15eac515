// Proposed groups while they are looked through, and making clusters of what is left of them.
import { t } from "../../ui/words.js";

/** `without`: ids of cards that shall stay in the tray; `taken`: whether the cluster is made at all. */
export const draftOf = ({ title, cards }) => ({ title, cards, without: [], taken: true });

/** `[{title, cards: [id]}]` of the drafts that are taken and still have a heading and cards. */
export const chosenGroups = (drafts) =>
  drafts
    .filter(({ taken, title }) => taken && title.trim())
    .map(({ title, cards, without }) => ({
      title: title.trim(),
      cards: cards.map((card) => card.id).filter((id) => !without.includes(id)),
    }))
    .filter(({ cards }) => cards.length > 0);

/** One after the other, so that each can be undone; ends at the first that is refused. Cards placed meanwhile stay where they are. */
export async function createGroups(actions, sorting, groups) {
  const wall = sorting.view.wall.id;
  for (const { title, cards } of groups) {
    const free = new Set(sorting.view.pile.tray.map((card) => card.id));
    const left = cards.filter((id) => free.has(id));
    if (!left.length) continue;
    const ack = await actions.act("cluster.create", { wall, title, cards: left }, t("Cluster „{title}“ angelegt", { title }));
    if (!ack.ok) return;
  }
}
