import assert from "node:assert/strict";
import { test } from "node:test";
import { moreToTurn, pairsOf } from "../../static/src/ui/flip.js";

const by = (things) => Object.fromEntries(things.map((thing) => [thing.id, thing]));
const wish = (id, origin, more = {}) => ({ id, wall: "w2", source: "flip", origin: { noun: "cluster", id: origin }, position: 10, created_at: "1", ...more });
const flip = { id: "f", position: 3, type: "flip", wall: "w2" };
const state = {
  step: by([{ id: "k", position: 1, type: "cards", wall: "w1" }, { id: "d", position: 2, type: "dots", wall: "w1" }, flip, { id: "p", position: 4, type: "cards", wall: "w2" }]),
  cluster: by([
    { id: "a", wall: "w1", title: "Wohnen", count: 5, position: 1 }, { id: "b", wall: "w1", title: "Busse", count: 2, position: 2 },
    { id: "c", wall: "w1", title: "Leer", count: 0, position: 3 }, { id: "e", wall: "w1", title: "Lärm", count: 9, position: 4 },
  ]),
  ballot: by([{ id: "x", step: "d", items: [{ id: "ib", ref: "b", title: "Busse" }, { id: "gone", ref: "old", title: "Aufgelöst" }], results: [{ item: "ib", dots: 3, paper: 1, rank: 1 }, { item: "gone", dots: 1, paper: 0, rank: 2 }] }]),
};

test("pairs keep their order: the strongest lies highest, what was added later comes last", () => {
  const cards = [wish("2", "b", { position: 9 }), wish("3", "old", { created_at: "2", position: 99 }), wish("1", "a"), wish("x", "e", { hidden: "Ton" })];
  const pairs = pairsOf({ ...state, card: by(cards) }, flip);
  assert.deepEqual(pairs.map((pair) => pair.wish.id), ["1", "2", "3"]);
  assert.deepEqual(pairs.map((pair) => [pair.from.text, pair.from.dots, pair.from.cards]), [["Wohnen", null, 5], ["Busse", 4, 2], ["Aufgelöst", 1, null]]);
});

test("what the hall wishes for a criticism stands beside it", () => {
  const cards = [wish("1", "a"), wish("p", "a", { source: "phone", created_at: "3" }), wish("q", "b", { source: "phone" })];
  const [pair] = pairsOf({ ...state, card: by(cards) }, flip);
  assert.deepEqual(pair.hall.map((card) => card.id), ["p"]);
});

test("a criticism that a machine has translated says so, a person's version needs no such words", () => {
  const said = (by_) => ({ id: "k1", wall: "w1", text: "Gürültü", origin: null, created_at: "1", gloss: { text: "Lärm", by: by_ } });
  const texts = (by_) => moreToTurn({ ...state, cluster: {}, ballot: {}, card: by([said(by_)]) }, flip).map((each) => each.text);
  assert.deepEqual([texts("machine"), texts("person")], [["Lärm (maschinell übersetzt)"], ["Lärm"]]);
});

test("what is not turned yet is offered by dots, then by cards, without what has none", () => {
  assert.deepEqual(moreToTurn({ ...state, card: {} }, flip).map((each) => each.text), ["Busse", "Lärm", "Wohnen"]);
  assert.deepEqual(moreToTurn({ ...state, card: by([wish("1", "b")]) }, flip).map((each) => each.text), ["Lärm", "Wohnen"]);
  const bare = { ...state, cluster: {}, ballot: {}, card: by([{ id: "k1", wall: "w1", text: "Zu laut", origin: null, created_at: "1" }]) };
  assert.deepEqual(moreToTurn(bare, flip).map((each) => [each.noun, each.text]), [["card", "Zu laut"]]);
  assert.deepEqual(moreToTurn({ step: by([flip]) }, flip), []);
});
