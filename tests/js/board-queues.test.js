import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../../static/src/live/reducer.js";
import { asksForApproval, askedCards, openDoubts, parkedCards, waitingCards } from "../../static/src/board/moderation/queues.js";
import { cardsOn } from "../../static/src/board/wall.js";

const card = (id, more = {}) => ({ id, wall: "w", cluster: null, hidden: null, merged_into: null, waiting: false, parked: false, asks: 0, created_at: `2026-05-21T17:00:0${id.length}.000Z`, ...more });
const ids = (cards) => cards.map(({ id }) => id);

test("who wrote first is let through first; hidden and merged cards wait no longer", () => {
  const state = load({ card: [card("bb", { waiting: true }), card("a", { waiting: true }), card("c", { waiting: true, hidden: "Ton" }), card("d", { waiting: true, merged_into: "a" }), card("e")] });
  assert.deepEqual(ids(waitingCards(state)), ["a", "bb"]);
});

test("what waits lies on no pile; hidden, it lies there like any hidden card", () => {
  const cards = [card("a", { waiting: true }), card("bb", { waiting: true, hidden: "Ton" }), card("ccc")];
  assert.deepEqual(ids(cardsOn(cards, "w")), ["bb", "ccc"]);
});

test("what most people do not understand comes first, and only what hangs", () => {
  const state = load({ card: [card("a", { asks: 1 }), card("bb", { asks: 3 }), card("c", { asks: 2, hidden: "Ton" }), card("d"), card("eee", { asks: 1 })] });
  assert.deepEqual(ids(askedCards(state)), ["bb", "a", "eee"]);
});

test("a doubt is open until it has become a topic, also one that was taken off the wall", () => {
  const cards = [card("a", { parked: true, hidden: "Ton" }), card("bb", { parked: true }), card("ccc"), card("dddd", { parked: true, merged_into: "a" })];
  const state = load({ card: cards, topic: [{ id: "t", origin: { noun: "card", id: "bb" } }, { id: "u", origin: null }] });
  assert.deepEqual(ids(parkedCards(state)), ["a", "bb"]);
  assert.deepEqual(ids(openDoubts(state)), ["a"]);
});

test("the board says so when cards wait although nothing asks for approval any more", () => {
  const state = (approve) => load({ wall: [{ id: "w", step: "s" }], step: [{ id: "s", settings: { approve } }] });
  assert.ok(asksForApproval(state(true), [card("a")]));
  assert.ok(!asksForApproval(state(false), [card("a")]));
  assert.ok(!asksForApproval(load({}), [card("a")]));
});
