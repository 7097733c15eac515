// Sheets of the tables as the hall reads them. Pure.
import { all } from "../live/reducer.js";
import { fieldLabel, fieldsOf } from "../ui/sheet-fields.js";
import { t } from "../ui/words.js";
import { stepsOf } from "./things.js";

const byNumber = (a, b) => (a.table ?? 1000) - (b.table ?? 1000) || a.number - b.number;

/** The sheets of a step, by table. */
export const sheetsOf = (state, step) => all(state, "sheet").filter((sheet) => sheet.step === step.id).sort(byNumber);

const asked = (step) => fieldsOf(step, {});

const text = (sheet, name) => ((sheet.fields || {})[name] || "").trim();

/** `{begun, filled, of}` of a sheet: how many of its fields have words. */
export function progressOf(step, sheet) {
  const names = asked(step);
  const filled = names.filter((name) => text(sheet, name)).length;
  return { begun: filled > 0, filled, of: names.length };
}

/** What a sheet is about: its title, else what the table wrote first. */
export function titleOf(step, sheet) {
  const first = fieldsOf(step, sheet).find((name) => text(sheet, name));
  return sheet.title || (first ? text(sheet, first) : "");
}

/** What there is to read on it: `[{name, label, text}]`, without what its title says already. */
export function linesOf(step, sheet) {
  const title = titleOf(step, sheet);
  return fieldsOf(step, sheet)
    .map((name) => ({ name, label: fieldLabel(name), text: text(sheet, name) }))
    .filter((line) => line.text && line.text !== title);
}

/** The table says so, or has put no name where the step asks who does it. */
export const seeksSomebody = (step, sheet) => Boolean(sheet.seeking) || (asked(step).includes("who") && !text(sheet, "who"));

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
