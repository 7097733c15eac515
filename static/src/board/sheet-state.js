// How far a table is with its sheet, and what else lies there. Pure.
import { all } from "../live/reducer.js";
import { fieldsOf } from "../ui/sheet-fields.js";

/** "empty", "begun" or "done": all that the step asks for is written, or nobody is in charge yet and the sheet says so. */
export function sheetState(step, sheet) {
  const asked = fieldsOf(step, sheet);
  const written = asked.filter((name) => (sheet.fields[name] || "").trim());
  if (!written.length && !sheet.seeking) return "empty";
  const open = asked.filter((name) => !written.includes(name) && !(name === "who" && sheet.seeking));
  return open.length ? "begun" : "done";
}

/** Steps that have sheets, in the order of the agenda; the last one is what is worked on now. */
export function stepsWithSheets(state) {
  const ids = new Set(all(state, "sheet").map((sheet) => sheet.step));
  return all(state, "step").filter((step) => ids.has(step.id)).sort((a, b) => a.position - b.position);
}

/** `[{table, sheets, cards}]` by number of the table, the sheets of one step; then `{table: null, sheets}` for those without. */
export function tablesOf(state, step) {
  const sheets = step ? all(state, "sheet").filter((sheet) => sheet.step === step.id).sort((a, b) => a.number - b.number) : [];
  const cards = all(state, "card").filter((card) => !card.hidden && !card.merged_into);
  const tables = all(state, "table").sort((a, b) => a.number - b.number);
  const numbers = new Set(tables.map((table) => table.number));
  const rows = tables.map((table) => ({
    table,
    sheets: sheets.filter((sheet) => sheet.table === table.number),
    cards: cards.filter((card) => card.table === table.number).length,
  }));
  const loose = sheets.filter((sheet) => !numbers.has(sheet.table));
  return loose.length ? [...rows, { table: null, sheets: loose, cards: 0 }] : rows;
}
