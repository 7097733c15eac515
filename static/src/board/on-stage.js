// What this board puts on the stage. One place for all that offers it: menus, panels, the dialog, the keys.
import { shown } from "../ui/shown.js";
import { t } from "../ui/words.js";

const DONE = () => ({
  pause: t("Leinwand angehalten"),
  qr: t("QR-Code groß auf der Leinwand"),
  card: t("Karte groß auf der Leinwand"),
  cluster: t("Cluster groß auf der Leinwand"),
  ranking: t("Themenspeicher auf der Leinwand"),
  table: t("Tischblatt groß auf der Leinwand"),
});

/** Puts something in front of the hall: "pause", "qr", or with an id "card", "cluster", "ranking" (a step), "table" (a sheet). */
export function showOnStage(board, show, id) {
  return board.actions.act("workshop.change", { stage: id ? { show, id } : { show } }, DONE()[show]);
}

/** The stage goes back to the open step. */
export function backToStep(board) {
  return board.actions.act("workshop.change", { stage: {} }, t("Leinwand zeigt wieder den Schritt"));
}

/** Whether this is what the stage shows now. */
export function isOnStage(state, show, id = null) {
  const now = shown(state);
  return now !== null && now.show === show && now.id === id;
}

/** Shows it, or takes it back when it is shown already. */
export function toggleOnStage(board, show, id = null) {
  return isOnStage(board.live.state, show, id) ? backToStep(board) : showOnStage(board, show, id);
}

/** The menu item for a thing; false where the role may not. */
export function stageItem(board, show, id) {
  return (
    board.may("workshop.change") && {
      label: isOnStage(board.live.state, show, id) ? t("Von der Leinwand nehmen") : t("An die Leinwand"),
      icon: "screen",
      select: () => toggleOnStage(board, show, id),
    }
  );
}
