// What can be done with a card, as menu items; each only where the role allows it.
import { createElement as h } from "preact";
import { isForTheHall } from "../ui/shown.js";
import { t } from "../ui/words.js";
import { languageName } from "../ui/text.js";
import { EditDialog } from "./EditDialog.jsx";
import { GlossDialog } from "./GlossDialog.jsx";
import { sayLanguage } from "./GuessLanguage.jsx";
import { HideDialog } from "./HideDialog.jsx";
import { MergeDialog } from "./MergeDialog.jsx";
import { isWaiting } from "./moderation/queues.js";
import { clustersOf, moveTo, newCluster } from "./moving.js";
import { stageItem } from "./on-stage.js";
import { RedactDialog } from "./RedactDialog.jsx";
import { SameDialog } from "./sorting/SameDialog.jsx";
import { isGerman } from "./wall.js";

// The card is drawn anew in its other pile; the keyboard follows it there.
function follow(card) {
  requestAnimationFrame(() => {
    const pin = document.querySelector(`[data-card="${card.id}"] .pin-face`);
    if (pin) pin.focus();
  });
}

/** Where a card can go, as menu items. */
export function moves(board, card) {
  const clusters = clustersOf(board.live.state, card.wall);
  const go = async (pile) => {
    moveTo(board, card, pile);
    follow(card);
  };
  const others = clusters.filter((cluster) => cluster.id !== card.cluster);
  return [
    ...others.map((cluster) => ({ label: cluster.title, select: () => go(cluster.id) })),
    ...(card.cluster ? [{ label: t("Noch ohne Cluster"), icon: "list", select: () => go("tray") }] : []),
    { label: t("Neuer Cluster"), icon: "plus", select: () => newCluster(board, card.wall, [card.id]) },
  ];
}

function copies(board, card, clusters) {
  return clusters
    .filter((cluster) => cluster.id !== card.cluster)
    .map((cluster) => ({
      label: cluster.title,
      select: () =>
        board.actions.act(
          "card.copy",
          { card: card.id, cluster: cluster.id },
          t("Karte auch zu „{title}“ gelegt", { title: cluster.title }),
        ),
    }));
}

function park({ actions }, card) {
  const set = (parked, label) => () => actions.act("card.park", { card: card.id, parked }, label);
  return card.parked
    ? { label: t("Nicht mehr parken"), icon: "bookmark", select: set(false, t("Einwand beiseitegelegt")) }
    : { label: t("Für die Verwirklichung parken"), icon: "bookmark", select: set(true, t("Einwand geparkt")) };
}

function guesses({ may, actions }, card) {
  if (!card.lang_guess || !may("card.edit")) return [];
  return [
    { label: t("Sprache ist {language}", { language: languageName(card.lang_guess) }), icon: "globe", select: () => sayLanguage(actions, card, card.lang_guess) },
    { label: t("Sprache bleibt {language}", { language: languageName(card.lang) }), icon: "check", select: () => sayLanguage(actions, card, card.lang) },
  ];
}

/** `[label, items]` for the menu of a card. */
export function cardMenu(board, card) {
  const { may, show, actions } = board;
  const clusters = clustersOf(board.live.state, card.wall);
  const free = may("card.move") && !card.held;
  const dialog = (Dialog) => () => show(h(Dialog, { card }));
  // What still waits for approval hangs nowhere yet.
  const waits = isWaiting(card);
  const copy = waits ? [] : copies(board, card, clusters);
  const items = [
    ...guesses(board, card),
    free && !waits && { label: t("Verschieben nach …"), icon: "arrow", items: moves(board, card) },
    free && !waits && { label: t("Aufnehmen und ablegen"), icon: "hand", select: () => board.hand.take("card", card) },
    may("card.gloss") && !isGerman(card.lang) && { label: t("Deutsche Fassung …"), icon: "globe", select: dialog(GlossDialog) },
    may("card.merge") && { label: t("Mit gleicher Karte zusammenlegen …"), icon: "stack", select: dialog(MergeDialog) },
    card.same > 0 && { label: t("Gleiche Karten ansehen …"), icon: "stack", select: dialog(SameDialog) },
    may("card.copy") && copy.length > 0 && { label: t("Auch in anderen Cluster legen …"), icon: "copy", items: copy },
    may("card.edit") && { label: t("Text ändern …"), icon: "pencil", select: dialog(EditDialog) },
    may("card.redact") && { label: t("Schwärzen …"), icon: "lock", select: dialog(RedactDialog) },
    may("card.park") && !waits && park(board, card),
    may("card.hide") && !card.hidden && { label: t("Ausblenden …"), icon: "eye-off", select: dialog(HideDialog) },
    may("card.show") &&
      card.hidden && {
        label: t("Wieder zeigen"),
        icon: "eye",
        select: () => actions.act("card.show", { card: card.id }, t("Karte wieder an der Wand")),
      },
    may("topic.create") && !waits && {
      label: t("Zum Thema machen"),
      icon: "flag",
      select: () => actions.act("topic.create", { origin: { noun: "card", id: card.id } }, t("Thema angelegt")),
    },
  ];
  const shows = isForTheHall(card) && stageItem(board, "card", card.id);
  return [t("Karte: {text}", { text: card.text.slice(0, 60) }), [...items, shows].filter(Boolean)];
}
