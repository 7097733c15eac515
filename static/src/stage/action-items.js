// Action items as the hall reads them: what still looks for people first, what is over last. Pure.
import { t } from "../ui/words.js";

const ORDER = ["seeking", "running", "planned", "paused", "done", "dropped"];

const WORDS = {
  seeking: () => t("sucht noch Leute"),
  planned: () => t("geplant"),
  running: () => t("läuft"),
  paused: () => t("ruht"),
  done: () => t("fertig"),
  dropped: () => t("kommt nicht"),
};

export const statusWord = (item) => WORDS[item.status]();

export const byStanding = (items) => [...items].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
