// What one does in a step that happens away from the stage, said in a sentence or two. Pure.
import { t, tn } from "../ui/words.js";

function groups(size) {
  if (!size) return "";
  if (Array.isArray(size)) return t("Setzen Sie sich zu {least} bis {most} Personen zusammen.", { least: size[0], most: size[1] });
  return tn("Setzen Sie sich mit einer Person zusammen.", "Setzen Sie sich zu {n} Personen zusammen.", size);
}

const RULES = {
  cafe_round: ({ host_stays, group_size }) => [
    groups(group_size),
    host_stays ? t("Beim Wechsel bleibt eine Person am Tisch und erzählt weiter.") : "",
  ],
  table_work: ({ group_size, reshuffle }) => [reshuffle ? t("Die Gruppen sind neu gemischt.") : "", groups(group_size)],
  interview: () => [t("Sprechen Sie zu zweit: eine Person fragt, eine erzählt, dann wird getauscht.")],
  market: () => [t("Gehen Sie von Stand zu Stand.")],
};

/** Sentences, perhaps none. */
export const rulesOf = (step) => (RULES[step.type] ? RULES[step.type](step.settings).filter(Boolean) : []);
