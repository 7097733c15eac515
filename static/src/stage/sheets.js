// Sheets of the tables as the hall reads them. Pure.
import { all } from "../live/reducer.js";
import { t } from "../ui/words.js";
import { stepsOf } from "./things.js";

const LABELS = {
  what: () => t("Was"),
  first_step: () => t("Erster Schritt"),
  who: () => t("Wer"),
  with_whom: () => t("Mit wem"),
  by_when: () => t("Bis wann"),
  needs: () => t("Was wird gebraucht"),
  success_sign: () => t("Woran wir es merken"),
  useful_core: () => t("Was daran brauchbar ist"),
  difficult: () => t("Was ist schwierig"),
  next_step: () => t("Nächster Schritt"),
  recommendation: () => t("Empfehlung"),
  reason: () => t("Begründung"),
  people: () => t("Wer war dabei"),
  result: () => t("Ergebnis"),
  statement: () => t("Aussage"),
  concern: () => t("Anliegen"),
  host: () => t("Gastgeber/in"),
  room: () => t("Raum"),
  time: () => t("Zeit"),
};

const REPORT = ["people", "result", "next_step"];
const byNumber = (a, b) => (a.table ?? 1000) - (b.table ?? 1000) || a.number - b.number;

/** The sheets of a step, by table. */
export const sheetsOf = (state, step) => all(state, "sheet").filter((sheet) => sheet.step === step.id).sort(byNumber);

/** Names of the fields that the step asks for. */
export const fieldsOf = (step) => step.settings.fields || REPORT;

export const fieldLabel = (name) => (LABELS[name] ? LABELS[name]() : "");

const text = (sheet, name) => ((sheet.fields || {})[name] || "").trim();

/** `{begun, filled, of}` of a sheet: how many of its fields have words. */
export function progressOf(step, sheet) {
  const names = fieldsOf(step);
  const filled = names.filter((name) => text(sheet, name)).length;
  return { begun: filled > 0, filled, of: names.length };
}

/** What a sheet is about: its title, else what the table wrote first. */
export function titleOf(step, sheet) {
  const first = fieldsOf(step).find((name) => text(sheet, name));
  return sheet.title || (first ? text(sheet, first) : "");
}

/** What there is to read on it: `[{name, label, text}]`, without what its title says already. */
export function linesOf(step, sheet) {
  const title = titleOf(step, sheet);
  return fieldsOf(step)
    .map((name) => ({ name, label: fieldLabel(name), text: text(sheet, name) }))
    .filter((line) => line.text && line.text !== title);
}

/** Nobody has put a name to it yet, though the step asks who does it. */
export const seeksSomebody = (step, sheet) => fieldsOf(step).includes("who") && !text(sheet, "who");

/** The step whose sheets are presented: the latest one before this that has any; null without one. */
export function presented(state, step) {
  const before = stepsOf(state).filter((each) => each.position < step.position && sheetsOf(state, each).length > 0);
  return before[before.length - 1] || null;
}

/** The name of a sheet's table; of a sheet without table, its number. */
export function tableName(state, sheet) {
  if (sheet.table === null || sheet.table === undefined) return t("Blatt {n}", { n: sheet.number });
  const table = all(state, "table").find((each) => each.number === sheet.table);
  return (table && table.name) || t("Tisch {n}", { n: sheet.table });
}
