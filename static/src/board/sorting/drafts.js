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

const plain = (title) => title.trim().toLocaleLowerCase();

/** The cluster that already has this heading. */
export const sameHeading = (clusters, title) => clusters.find((cluster) => plain(cluster.title) === plain(title));

// A second cluster with the same heading would split what belongs together.
async function addTo(actions, cluster, cards) {
  for (const card of cards) {
    const ack = await actions.act("card.move", { card, cluster: cluster.id }, t("Karte nach „{title}“ gelegt", { title: cluster.title }));
    if (!ack.ok) return ack;
  }
  return { ok: true };
}

/** One after the other, so that each can be undone; ends at the first that is refused. Cards placed meanwhile stay where they are. */
export async function createGroups(actions, sorting, groups) {
  const wall = sorting.view.wall.id;
  for (const { title, cards } of groups) {
    const free = new Set(sorting.view.pile.tray.map((card) => card.id));
    const left = cards.filter((id) => free.has(id));
    if (!left.length) continue;
    const there = sameHeading(sorting.view.clusters, title);
    const ack = there ? await addTo(actions, there, left) : await actions.act("cluster.create", { wall, title, cards: left }, t("Cluster „{title}“ angelegt", { title }));
    if (!ack.ok) return;
  }
}
