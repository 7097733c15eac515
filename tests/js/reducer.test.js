import assert from "node:assert/strict";
import { test } from "node:test";
import { all, emptyState, judge, load, one, reduce } from "../../static/src/live/reducer.js";

const card = (id, text) => ({ id, text });

test("a snapshot's lists become things by id", () => {
  const state = load({ card: [card("a", "Bus")], mine: { dot: [{ id: "d", n: 1 }] } });
  assert.deepEqual(state, { card: { a: card("a", "Bus") }, mine: { dot: { d: { id: "d", n: 1 } } } });
});

test("an unknown noun reads as empty", () => {
  assert.deepEqual(all(emptyState(), "card"), []);
  assert.equal(one(emptyState(), "card", "a"), null);
});

test("a frame puts new things and replaces whole ones", () => {
  const before = load({ card: [{ ...card("a", "Bus"), cluster: "c" }] });
  const after = reduce(before, { put: { card: [card("a", "Bahn"), card("b", "Rad")] } });
  assert.deepEqual(all(after, "card"), [card("a", "Bahn"), card("b", "Rad")]);
});

test("a frame drops what one may no longer see, and dropping the unknown is harmless", () => {
  const before = load({ card: [card("a", "Bus"), card("b", "Rad")] });
  const after = reduce(before, { drop: { card: ["a", "x"], topic: ["y"] } });
  assert.deepEqual(after, load({ card: [card("b", "Rad")] }));
});

test("own things are kept apart, and the finished commands are not one of them", () => {
  const after = reduce(emptyState(), { mine: { card: [card("a", "Bus")], done: ["command"] } });
  assert.deepEqual(after.mine, { card: { a: card("a", "Bus") } });
});

test("reducing leaves the old state as it was, and untouched nouns the same object", () => {
  const before = load({ card: [card("a", "Bus")], topic: [{ id: "t" }] });
  const copy = structuredClone(before);
  const after = reduce(before, { put: { card: [card("b", "Rad")] }, drop: { card: ["a"] } });
  assert.deepEqual(before, copy);
  assert.equal(after.topic, before.topic);
});

test("the same frame twice changes nothing more", () => {
  const frame = { put: { card: [card("a", "Bus")] }, drop: { topic: ["t"] }, mine: { card: [card("a", "Bus")] } };
  const once = reduce(load({ topic: [{ id: "t" }] }), frame);
  assert.deepEqual(reduce(once, frame), once);
});

test("an old frame is skipped, an overlapping one applied, a missing one noticed", () => {
  assert.equal(judge(7, { from: 3, to: 7 }), "skip");
  assert.equal(judge(7, { from: 3, to: 8 }), "apply");
  assert.equal(judge(7, { from: 7, to: 9 }), "apply");
  assert.equal(judge(7, { from: 8, to: 9 }), "gap");
});
