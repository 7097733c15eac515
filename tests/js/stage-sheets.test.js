import assert from "node:assert/strict";
import { test } from "node:test";
import { linesOf, presented, progressOf, seeksSomebody, sheetsOf, tableName, titleOf } from "../../static/src/stage/sheets.js";

const by = (things) => Object.fromEntries(things.map((thing) => [thing.id, thing]));
const work = { id: "a", position: 1, type: "table_work", settings: { fields: ["what", "first_step", "who", "by_when"] } };
const sheet = (fields, more = {}) => ({ id: "s", step: "a", table: 2, number: 1, title: "", fields, ...more });

test("a sheet has begun with its first words, and says how much is filled in", () => {
  assert.deepEqual(progressOf(work, sheet({})), { begun: false, filled: 0, of: 4 });
  assert.deepEqual(progressOf(work, sheet({ what: "Sprachcafé", who: "  ", other: "x" })), { begun: true, filled: 1, of: 4 });
});

test("its title is its topic, else what was written first, and is not said twice", () => {
  assert.equal(titleOf(work, sheet({ what: "Sprachcafé" }, { title: "Sprache" })), "Sprache");
  assert.equal(titleOf(work, sheet({ first_step: "Raum" })), "Raum");
  assert.deepEqual(linesOf(work, sheet({ what: "Sprachcafé", by_when: "Mai" })).map(({ name, text }) => [name, text]), [["by_when", "Mai"]]);
});

test("without a name it looks for somebody, where the step asks for one", () => {
  assert.equal(seeksSomebody(work, sheet({ what: "x" })), true);
  assert.equal(seeksSomebody(work, sheet({ who: "Anna" })), false);
  assert.equal(seeksSomebody({ settings: { form: "report" } }, sheet({})), false);
});

test("what is presented is what the tables wrote last before, by table", () => {
  const later = { id: "c", position: 3, type: "table_work", settings: work.settings };
  const state = {
    step: by([work, { id: "b", position: 2, type: "present", settings: {} }, later]),
    sheet: by([sheet({}), sheet({}, { id: "z", table: null, number: 3 }), sheet({}, { id: "y", table: 1 }), sheet({}, { id: "x", step: "c" })]),
    table: by([{ id: "t", number: 2, name: "Fenster" }]),
  };
  assert.equal(presented(state, state.step.b).id, "a");
  assert.equal(presented(state, work), null);
  assert.deepEqual(sheetsOf(state, work).map(({ id }) => id), ["y", "s", "z"]);
  assert.deepEqual(sheetsOf(state, work).map((each) => tableName(state, each)), ["Tisch 1", "Fenster", "Blatt 3"]);
});
