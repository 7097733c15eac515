import assert from "node:assert/strict";
import { test } from "node:test";
import { chunks, fitting, marks, paged, place, screenfuls } from "../../static/src/stage/paging.js";

const ids = (n) => Array.from({ length: n }, (_, i) => `c${i}`);
const even = (n, h = 10) => Object.fromEntries(ids(n).map((id) => [id, h]));

test("of very many pages there are only so many marks, and the first, the last and each one between has its place", () => {
  assert.deepEqual(marks(1, 3), [false, true, false]);
  for (const of of [16, 17, 90]) {
    const on = Array.from({ length: of }, (_, at) => marks(at, of).indexOf(true));
    assert.deepEqual([on[0], on[of - 1], new Set(on).size], [0, 15, 16], `${of} pages`);
    assert.deepEqual(on, on.slice().sort((a, b) => a - b));
  }
});

test("the newest card is on top of the shortest column, and nothing else changes its column", () => {
  const heights = { ...even(6), c0: 30 };
  const before = place([], ids(5), heights, 2);
  const after = place(before, ids(6), heights, 2);
  assert.deepEqual(before[0], ["c0"]);
  for (const id of ids(5)) {
    const column = (columns) => columns.findIndex((each) => each.includes(id));
    assert.equal(column(after), column(before));
  }
  assert.equal(after.some((column) => column[0] === "c5"), true);
});

test("a card that went leaves its column, the others stay", () => {
  const before = place([], ids(6), even(6), 2);
  const after = place(before, ids(6).filter((id) => id !== "c1"), even(6), 2);
  assert.deepEqual(after.flat().sort(), ["c0", "c2", "c3", "c4", "c5"]);
  assert.deepEqual(after, before.map((column) => column.filter((id) => id !== "c1")));
});

test("pages hold every card once, none is cut, and there are twelve at most", () => {
  const heights = Object.fromEntries(ids(40).map((id, i) => [id, 8 + (i * 7) % 23]));
  const columns = place([], ids(40), heights, 2);
  const pages = paged(columns, heights, 2, 68);
  assert.deepEqual(pages.flat(2).sort(), ids(40).sort());
  for (const page of pages) {
    assert.ok(page.flat().length <= 12);
    for (const column of page) {
      assert.ok(column.reduce((sum, id) => sum + heights[id] + 2, -2) <= 68);
    }
  }
});

test("a card taller than the screen has a page of its own, and no cards are one empty page", () => {
  assert.deepEqual(paged([["tall", "next"], [], []], { tall: 90, next: 10 }, 2, 68), [
    [["tall"], [], []],
    [["next"], [], []],
  ]);
  assert.deepEqual(paged(place([], [], {}, 2), {}, 2, 68), [[[], [], []]]);
});

test("pages of rows are equally full", () => {
  assert.deepEqual(chunks(ids(9), 8).map((page) => page.length), [5, 4]);
  assert.deepEqual(chunks([], 8), [[]]);
});

test("a long text is read in screenfuls, never smaller", () => {
  assert.deepEqual(screenfuls(["Eins zwei.", "Drei.", "Vier fünf sechs sieben acht."], 17), ["Eins zwei. Drei.", "Vier fünf sechs sieben acht."]);
  assert.deepEqual(screenfuls([], 10), [""]);
});

test("of the rules of a step those are shown that have room", () => {
  assert.deepEqual(fitting(["12345", "1234567890", "123"], 9), ["12345"]);
  assert.deepEqual(fitting(["12345", "1234"], 9), ["12345", "1234"]);
  assert.deepEqual(fitting(["1234567890"], 9), []);
});
