import { t } from "../ui/words.js";

const WORDS = () => ({
  "card.submit": t("Karte eingetragen"),
  "card.move": t("Karte verschoben"),
  "card.hide": t("Karte ausgeblendet"),
  "card.show": t("Karte wieder gezeigt"),
  "card.merge": t("Gleiche Karten zusammengelegt"),
  "card.part": t("Gleiche Karten wieder getrennt"),
  "card.copy": t("Karte auch anderswo hingelegt"),
  "card.edit": t("Kartentext geändert"),
  "card.gloss": t("Deutsche Fassung geändert"),
  "cluster.create": t("Cluster angelegt"),
  "cluster.rename": t("Überschrift geändert"),
  "cluster.move": t("Cluster verschoben"),
  "cluster.merge": t("Cluster zusammengelegt"),
  "cluster.split": t("Cluster geteilt"),
  "cluster.remove": t("Cluster aufgelöst"),
  "step.open": t("Schritt geöffnet"),
  "step.close": t("Schritt beendet"),
  "agenda.change": t("Ablauf geändert"),
  "topic.create": t("Thema angelegt"),
  "topic.change": t("Thema geändert"),
  "action_item.create": t("Maßnahme angelegt"),
  "action_item.change": t("Maßnahme geändert"),
  "sheet.change": t("Tischblatt geändert"),
  "engagement.hide": t("Engagement aus- oder eingeblendet"),
  "workshop.close": t("Veranstaltung abgeschlossen"),
  undo: t("Rückgängig gemacht"),
});

/** What a command did, in words; its kind where there are none. */
export const kindWords = (kind) => WORDS()[kind] || kind;
