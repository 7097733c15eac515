// What can be done with a cluster, as menu items.
import { t } from "../ui/words.js";
import { clustersOf } from "./moving.js";
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

// Earlier: before the one before it. Later: before the one after the next, or to the end.
function shift({ actions }, cluster, all, by) {
  const at = all.findIndex((each) => each.id === cluster.id);
  const before = all[by < 0 ? at - 1 : at + 2];
  const fields = before ? { cluster: cluster.id, before: before.id } : { cluster: cluster.id };
  return actions.act("cluster.move", fields, t("Cluster „{title}“ verschoben", { title: cluster.title }));
}

/** `[label, items]` for the menu of a cluster. */
export function clusterMenu(board, cluster) {
  const { actions, may, name, show } = board;
  const all = clustersOf(board.live.state, cluster.wall);
  const others = all.filter((each) => each.id !== cluster.id);
  const at = all.findIndex((each) => each.id === cluster.id);
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
    cluster.count > 1 && { label: t("Teilen …"), icon: "split", select: () => show(<SplitDialog cluster={cluster} />) },
    at > 0 && { label: t("Weiter nach vorn"), icon: "back", select: () => shift(board, cluster, all, -1) },
    at < all.length - 1 && { label: t("Weiter nach hinten"), icon: "arrow", select: () => shift(board, cluster, all, 1) },
    {
      label: t("Auflösen"),
      icon: "close",
      select: () => actions.act("cluster.remove", { cluster: cluster.id }, t("Cluster „{title}“ aufgelöst", { title })),
    },
  ];
  return [title, items.filter(Boolean)];
}
