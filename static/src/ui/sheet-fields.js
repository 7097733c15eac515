import { t } from "./words.js";

const LABELS = () => ({
  what: t("Was"),
  first_step: t("Erster Schritt"),
  who: t("Wer"),
  with_whom: t("Mit wem"),
  by_when: t("Bis wann"),
  needs: t("Was wird gebraucht"),
  success_sign: t("Woran wir es merken"),
  useful_core: t("Was daran brauchbar ist"),
  difficult: t("Was ist schwierig"),
  next_step: t("Nächster Schritt"),
  recommendation: t("Empfehlung"),
  reason: t("Begründung"),
  people: t("Wer war dabei"),
  result: t("Ergebnis"),
  statement: t("Aussage"),
  concern: t("Anliegen"),
  host: t("Gastgeber/in"),
  room: t("Raum"),
  time: t("Zeit"),
});

// What a sheet asks for when its step names no fields of its own.
const OF_FORM = {
  action_item: ["what", "first_step", "who", "with_whom", "by_when", "needs"],
  action_update: ["difficult", "next_step"],
  photo: ["what"],
  recommendation: ["recommendation", "reason"],
  report: ["people", "result", "next_step"],
  statement: ["statement"],
};

export const fieldLabel = (name) => LABELS()[name] || name.replace(/_/g, " ");

/** Names of the fields of a sheet: those of its step, and whatever else is written on it. */
export function fieldsOf(step, sheet) {
  const { fields = [], form = "report" } = (step && step.settings) || {};
  const asked = fields.length ? fields : OF_FORM[form] || [];
  return [...asked, ...Object.keys(sheet.fields || {}).filter((name) => !asked.includes(name))];
}
