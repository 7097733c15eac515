import { t } from "../ui/words.js";

const WORDS = () => ({
  next_date: t("Nächstes Treffen"),
  contact: t("Ansprechperson"),
  publish_date: t("Wann und wo die Ergebnisse stehen"),
  next_host: t("Wer als Nächstes einlädt"),
});

/** What the hall is told before it goes home, in words. */
export const closingWords = (name) => WORDS()[name];
