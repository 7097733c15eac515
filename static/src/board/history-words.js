// A line of the history in words. Pure.
import { t } from "../ui/words.js";
import { kindWords } from "./kind-words.js";

const ROLES = () => ({ moderate: t("Moderation"), help: t("Hilfe"), mediate: t("Sprachmittlung"), cli: t("Verwaltung am Rechner") });

/** Who it was: the link's label with its role; "hier" where it is the link of this board. */
export function whoWords({ label, role, here }) {
  const words = ROLES()[role] || role;
  const name = label && label !== words ? t("{label} ({role})", { label, role: words }) : words;
  return here ? t("{name}, hier", { name }) : name;
}

/** What was done; of an undo, what it took back. */
export function whatWords({ kind, of }) {
  if (kind !== "undo" || !of) return kindWords(kind);
  return t("Rückgängig gemacht: {what}", { what: kindWords(of) });
}
