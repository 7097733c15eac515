// What the hall sees, in one sentence: for screen readers, and where there is no room for the picture. Pure.
import { shown } from "../ui/shown.js";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { openStep, workshopOf } from "./agenda.js";

const short = (text) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const SHOWN = {
  pause: () => t("Pause"),
  qr: () => t("Der QR-Code groß"),
  card: ({ thing }) => t("Eine Karte groß: {text}", { text: short(thing.text) }),
  cluster: ({ thing }) => t("Ein Cluster groß: {text}", { text: thing.title }),
  ranking: (now, lang) => t("Themenspeicher: {text}", { text: inLanguage(now.thing.title, lang).text }),
  table: ({ thing }) => (thing.table ? t("Das Blatt von Tisch {n}", { n: thing.table }) : t("Das Blatt {n}", { n: thing.number })),
};

/** "Eine Karte groß: Ein Sprachcafé", or the question of the open step. */
export function stageWords(state, lang) {
  const now = shown(state);
  if (now) return SHOWN[now.show](now, lang);
  const step = openStep(state);
  if (step) return inLanguage(step.prompt, lang).text || inLanguage(step.title, lang).text;
  return workshopOf(state).closed ? t("Danke und Auf Wiedersehen") : t("Kein Schritt offen");
}
