import assert from "node:assert/strict";
import { test } from "node:test";
import { dotsEach, itemsNow } from "../../static/src/board/ballot-items.js";
import { sheetState, stepsWithSheets, tablesOf } from "../../static/src/board/sheet-state.js";

const by = (things) => Object.fromEntries(things.map((thing) => [thing.id, thing]));
const step = { id: "s", position: 5, type: "table_work", status: "open", settings: { form: "action_item", fields: ["what", "who"] } };
const sheet = (id, table, fields = {}, more = {}) => ({ id, step: "s", table, number: table || 9, title: "", topic: null, fields, seeking: false, ...more });

test("a sheet is empty, begun or done; one that seeks somebody needs no name", () => {
  assert.equal(sheetState(step, sheet("a", 1)), "empty");
  assert.equal(sheetState(step, sheet("a", 1, { what: " " })), "empty");
  assert.equal(sheetState(step, sheet("a", 1, { what: "Fest" })), "begun");
  assert.equal(sheetState(step, sheet("a", 1, { what: "Fest", who: "Anna" })), "done");
  assert.equal(sheetState(step, sheet("a", 1, { what: "Fest" }, { seeking: true })), "done");
});

test("each table has its sheets and its cards; a sheet of no table is not lost", () => {
  const state = {
    step: by([step]),
    table: by([{ id: "t2", number: 2 }, { id: "t1", number: 1 }]),
    sheet: by([sheet("a", 1), sheet("b", 7), sheet("c", null)]),
    card: by([{ id: "k", table: 1 }, { id: "l", table: 1, hidden: "Ton" }, { id: "m", table: 1, merged_into: "k" }, { id: "n", table: 2 }]),
  };
  const rows = tablesOf(state, step);
  assert.deepEqual(rows.map((row) => [row.table && row.table.number, row.sheets.map(({ id }) => id), row.cards]), [[1, ["a"], 1], [2, [], 1], [null, ["b", "c"], 0]]);
  assert.deepEqual(stepsWithSheets(state), [step]);
  assert.deepEqual(tablesOf(state, null).map((row) => row.sheets), [[], []]);
});

test("what would be voted on now: headings with cards, cards while there are none or where it is so set, sheets with words", () => {
  const cards = { id: "c", position: 1, type: "cards", status: "closed", wall: "w" };
  const dots = { id: "d", position: 6, type: "dots", status: "planned" };
  const state = {
    step: by([cards, step, dots]),
    wall: by([{ id: "w", count: 55 }]),
    cluster: by([{ id: "x", wall: "w", count: 3 }, { id: "y", wall: "w", count: 0 }]),
    sheet: by([sheet("a", 1, { what: "Fest" }), sheet("b", 2)]),
  };
  assert.equal(itemsNow(state, dots, { source: "latest", of: "clusters" }), 1);
  assert.equal(itemsNow(state, dots, { source: "latest", of: "cards" }), 40);
  assert.equal(itemsNow({ ...state, cluster: {} }, dots, { source: "latest" }), 40);
  assert.equal(itemsNow(state, dots, { source: "sheets" }), 1);
  assert.equal(itemsNow(state, dots, { source: 1 }), 1);
  assert.equal(itemsNow({ step: by([dots]) }, dots, {}), 0);
});

test("half of the items, at least one and at most ten, unless a number is set", () => {
  assert.deepEqual([0, 1, 5, 30].map((items) => dotsEach({}, items)), [1, 1, 3, 10]);
  assert.equal(dotsEach({ dots: 4 }, 30), 4);
});
