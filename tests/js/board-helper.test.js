import assert from "node:assert/strict";
import { test } from "node:test";
import { coveredBallots, modeFor, modesOf } from "../../static/src/board/helper/modes.js";
import { nextFree, numberIn, pileOn, sameWords, withNumber } from "../../static/src/board/helper/pile.js";

const STEP = { id: "s", wall: "w" };
const card = (id, paper, more) => ({ id, wall: "w", text: `Text ${id}`, paper, origin: null, ...more });
const waiting = (id, paper, more) => ({ id, kind: "card.submit", state: "waiting", fields: { step: "s", text: `Text ${id}`, paper, ...more } });

test("the pile is what hangs and what is on its way, each once, without copies and other walls", () => {
  const cards = [card("a", 1), card("b", 2, { wall: "x" }), card("c", 1, { origin: { noun: "card", id: "a" } })];
  const pending = [waiting("a", 1), waiting("d", 4), { ...waiting("e", 5), state: "refused" }, waiting("f", 6, { step: "other" })];
  assert.deepEqual(pileOn(cards, pending, STEP).map(({ id, paper }) => [id, paper]), [["a", 1], ["d", 4]]);
});

test("the next number is the one after, past those that somebody else has entered", () => {
  const pile = [card("a", 3), card("b", 4), card("c", 9), card("d", null)];
  assert.equal(nextFree([]), 1);
  assert.equal(nextFree(pile), 10);
  assert.equal(nextFree(pile, 2), 2);
  assert.equal(nextFree(pile, 3), 5);
});

test("a number finds its card, also while that card itself is changed", () => {
  const pile = [card("a", 3)];
  assert.equal(withNumber(pile, 3).id, "a");
  assert.equal(withNumber(pile, 3, "a"), null);
  assert.equal(withNumber(pile, 4), null);
});

test("the same words are found whatever their signs and capitals", () => {
  const pile = [card("a", 1, { text: "Mehr Bänke, bitte!" })];
  assert.equal(sameWords(pile, " mehr  bänke bitte").id, "a");
  assert.equal(sameWords(pile, "Mehr Busse"), null);
  assert.equal(sameWords([card("b", 1, { text: "…" })], "!"), null);
});

test("a number is what stands on a card", () => {
  assert.deepEqual(["7", " 12 ", "", "0", "12a", "12345", "-3"].map(numberIn), [7, 12, null, null, null, null, null]);
});

test("dots as long as they are covered, also once the phones are through; promises once there are topics", () => {
  const state = (results, open = "s", later = []) => ({
    workshop: { w: { id: "w", step: open } },
    step: Object.fromEntries([{ id: "s", type: "dots", ballot: "b", position: 1, status: open === "s" ? "open" : "closed" }, ...later].map((step) => [step.id, step])),
    ballot: { b: { id: "b", items: [], results }, c: { id: "c", items: [], results: null } },
  });
  assert.deepEqual(modesOf(state(null)), ["cards", "dots"]);
  assert.deepEqual(modesOf(state(null, null)), ["cards", "dots"]);
  assert.deepEqual(modesOf(state([], null)), ["cards"]);
  assert.deepEqual(modesOf({ ...state([]), topic: { t: { id: "t" } } }), ["cards", "promises"]);
  assert.equal(modeFor({ type: "volunteer" }), "promises");
  assert.equal(modeFor(null), null);
});

test("a pile of sheets can be reached until its result lies open: that of the open step first, then the latest", () => {
  const steps = [["a", "closed", null], ["b", "closed", []], ["c", "closed", null], ["d", "planned", null]];
  const state = (open) => ({
    workshop: { w: { id: "w", step: open } },
    step: Object.fromEntries(steps.map(([id, status], position) => [id, { id, type: "dots", ballot: id, position, status: id === open ? "open" : status }])),
    ballot: Object.fromEntries(steps.map(([id, , results]) => [id, { id, results }])),
  });
  const found = (open) => coveredBallots(state(open)).map(({ id }) => id);
  assert.deepEqual(found(null), ["c", "a"]);
  assert.deepEqual(found("a"), ["a", "c"]);
  assert.deepEqual(found("d"), ["d", "c", "a"]);
  assert.deepEqual(coveredBallots({}), []);
});
