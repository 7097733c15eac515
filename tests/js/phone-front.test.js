import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../../static/src/live/reducer.js";
import { inFront, inFrontBetween } from "../../static/src/phone/front.js";
import { feel, patternOf } from "../../static/src/phone/haptic.js";
import { cardNews, placeOf } from "../../static/src/phone/own.js";

const seen = (stage, more = {}) => load({ workshop: [{ id: "v", stage }], mine: {}, ...more });

test("in front: what the board has put there, as far as a phone knows it", () => {
  assert.equal(inFront(seen({})), null);
  assert.deepEqual(inFront(seen({ show: "pause" })), { what: "pause" });
  assert.deepEqual(inFront(seen({ show: "qr" })), { what: "qr" });
  assert.deepEqual(inFront(seen({ show: "cluster", id: "c" }, { cluster: [{ id: "c", title: "Verkehr" }] })), { what: "thing", title: "Verkehr" });
  assert.deepEqual(inFront(seen({ show: "table", id: "b" }, { sheet: [{ id: "b", title: "Spielstraße" }] })), { what: "thing", title: "Spielstraße" });
  assert.equal(inFront(seen({ show: "cluster", id: "gone" })), null);
});

test("one's own card in front is more than a card", () => {
  assert.deepEqual(inFront(seen({ show: "card", id: "k" })), { what: "card" });
  assert.deepEqual(inFront(seen({ show: "card", id: "k" }, { mine: { card: [{ id: "k" }] } })), { what: "own-card" });
});

test("dots are spoken of once they are uncovered, also after their step", () => {
  const step = { id: "s", status: "closed", closed_at: "2", ballot: "b" };
  const later = { id: "t", status: "closed", closed_at: "3", ballot: null };
  const state = (results, steps = [step]) => seen({}, { step: steps, ballot: [{ id: "b", results }] });
  assert.equal(inFrontBetween(state(null)), null);
  assert.deepEqual(inFrontBetween(state([])), { what: "ranking" });
  assert.equal(inFrontBetween(state([], [step, later])), null);
  assert.equal(inFront(state([])), null);
});

test("where an own card hangs: under its heading, among the new ones, with the one it was laid to; or nowhere", () => {
  const state = load({ cluster: [{ id: "c", title: "Verkehr" }] });
  const card = { id: "k", wall: "w", cluster: "c", merged_into: null };
  assert.deepEqual(placeOf(state, { card, state: "arrived" }), { card: "k", wall: "w", title: "Verkehr" });
  assert.deepEqual(placeOf(state, { card: { ...card, cluster: null }, state: "arrived" }), { card: "k", wall: "w", title: null });
  assert.deepEqual(placeOf(state, { card: { ...card, merged_into: "m" }, state: "merged" }), { card: "m", wall: "w", title: null });
  for (const stands of ["hidden", "waiting", "pending"]) assert.equal(placeOf(state, { card, state: stands }), null);
});

test("a card that gets a heading, or another, is news; one that loses it is not", () => {
  const card = (cluster, status = "wall") => ({ k: { id: "k", cluster, status } });
  assert.deepEqual(cardNews(card(null), card("c")), ["moved"]);
  assert.deepEqual(cardNews(card("c"), card("d")), ["moved"]);
  assert.deepEqual(cardNews(card("c"), card(null)), []);
  assert.deepEqual(cardNews(card("c"), card("c")), []);
  assert.deepEqual(cardNews({}, card("c")), []);
});

/** A browser that notes what the hand feels. */
function hand({ calm = false } = {}) {
  const felt = [];
  return { felt, navigator: { vibrate: (pattern) => felt.push(pattern) }, matchMedia: () => ({ matches: calm }) };
}

test("what arrives is felt, shorter than what is refused; what nobody has handed in is not", () => {
  const browser = hand();
  feel("card.submit", { ok: true }, browser);
  feel("card.submit", { ok: false }, browser);
  feel("participant.change", { ok: true }, browser);
  assert.deepEqual(browser.felt, [patternOf("card.submit", { ok: true }), patternOf("dot.set", { ok: false })]);
  assert.ok(browser.felt[0].length < browser.felt[1].length);
});

test("no hand feels anything with reduced motion, or where the device cannot", () => {
  const calm = hand({ calm: true });
  feel("card.submit", { ok: true }, calm);
  assert.deepEqual(calm.felt, []);
  feel("card.submit", { ok: true }, { navigator: {} });
  feel("card.submit", { ok: true }, { navigator: { vibrate: () => { throw new Error("no"); } } });
});
