// What can be done with a cluster, as menu items.
import { t } from "../ui/words.js";
import { clustersOf, moveClusterTo } from "./moving.js";
import { stageItem } from "./on-stage.js";
import { SplitDialog } from "./SplitDialog.jsx";

function mergeItems({ actions }, cluster, others) {
  return others.map((into) => ({
    label: into.title,
    select: () =>
      actions.act(
        "cluster.merge",
        { cluster: cluster.id, into: into.id },
        t("„{title}“ mit „{into}“ zusammengelegt", { title: cluster.title, into: into.title }),
      ),
  }));
}

/** Where a cluster can stand, as menu items: before each of the others, or last. */
export function placesOf(board, cluster) {
  const others = clustersOf(board.live.state, cluster.wall).filter((each) => each.id !== cluster.id);
  return [
    ...others.map(({ title }, at) => ({ label: t("Vor „{title}“", { title }), select: () => moveClusterTo(board, cluster, at) })),
    { label: t("Ans Ende"), select: () => moveClusterTo(board, cluster, others.length) },
  ];
}

/** `[label, items]` for the menu of a cluster; `total`: how many cards one sees in it, also such as are still on their way. */
export function clusterMenu(board, cluster, total) {
  const { actions, may, name, show } = board;
  const all = clustersOf(board.live.state, cluster.wall);
  const others = all.filter((each) => each.id !== cluster.id);
  const { title } = cluster;
  const items = [
    { label: t("Überschrift ändern"), icon: "pencil", select: () => name(cluster.id) },
    may("topic.create") && {
      label: t("Zum Thema machen"),
      icon: "flag",
      select: () =>
        actions.act("topic.create", { origin: { noun: "cluster", id: cluster.id } }, t("„{title}“ ist jetzt ein Thema", { title })),
    },
    stageItem(board, "cluster", cluster.id),
    others.length > 0 && { label: t("Zusammenlegen mit …"), icon: "stack", items: mergeItems(board, cluster, others) },
    total > 1 && { label: t("Teilen …"), icon: "split", select: () => show(<SplitDialog cluster={cluster} />) },
    others.length > 0 && { label: t("Verschieben nach …"), icon: "arrow", items: placesOf(board, cluster) },
    others.length > 0 && { label: t("Aufnehmen und ablegen"), icon: "hand", select: () => board.hand.take("cluster", cluster) },
    {
      label: t("Auflösen"),
      icon: "close",
      select: () => actions.act("cluster.remove", { cluster: cluster.id }, t("Cluster „{title}“ aufgelöst", { title })),
    },
  ];
  return [title, items.filter(Boolean)];
}
