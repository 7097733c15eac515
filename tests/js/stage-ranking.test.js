import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, fives, ranked, revealPace, tens } from "../../static/src/stage/ranking.js";

const items = "abcdefg".split("").map((id) => ({ id, title: id.toUpperCase() }));
const rows = (...counts) => ranked(items, counts.map((dots, i) => ({ item: items[i].id, dots, paper: 0 })));

test("equal counts share a rank and the next one skips", () => {
  const list = rows(79, 66, 66, 61, 49);
  assert.deepEqual(list.map((row) => row.rank), [1, 2, 2, 4, 5]);
  assert.deepEqual(list.map((row) => row.tie), [null, "first", "last", null, null]);
  assert.deepEqual(list.map((row) => row.title), ["A", "B", "C", "D", "E"]);
});

test("a tie of three is bracketed as one, two ties side by side as two", () => {
  assert.deepEqual(rows(5, 5, 5, 4, 4).map((row) => row.tie), ["first", "middle", "last", "first", "last"]);
});

test("paper dots count, and the order follows the sum", () => {
  const list = ranked(items, [{ item: "a", dots: 5, paper: 0 }, { item: "b", dots: 2, paper: 4 }]);
  assert.deepEqual(list.map((row) => [row.id, row.total]), [["b", 6], ["a", 5]]);
});

test("the line below the chosen never cuts through a tie, and nothing without dots is chosen", () => {
  assert.equal(chosen(rows(9, 8, 7, 6), 2), 2);
  assert.equal(chosen(rows(9, 8, 8, 6), 2), 3);
  assert.equal(chosen(rows(9, 8, 8), 2), 0);
  assert.equal(chosen(rows(9, 0, 0), 2), 1);
  assert.equal(chosen(rows(9, 8), undefined), 0);
});

test("what got no dots shares a rank, but nobody calls that a tie", () => {
  assert.deepEqual(rows(4, 0, 0).map((row) => [row.rank, row.tie]), [[1, null], [2, null], [2, null]]);
});

test("blocks of ten and groups of five lose nothing", () => {
  assert.deepEqual(tens(27), [10, 10, 7]);
  assert.deepEqual(tens(0), []);
  assert.deepEqual(fives(12), [5, 5, 2]);
});

test("the reveal takes six seconds at most", () => {
  assert.equal(revealPace(5), 500);
  assert.equal(revealPace(24) * 24, 6000);
});
