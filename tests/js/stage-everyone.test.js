// What the hall sees without a phone, and where a card went.
import assert from "node:assert/strict";
import { test } from "node:test";
import { flights, places } from "../../static/src/stage/flights.js";
import { withoutPhone } from "../../static/src/stage/paper.js";
import { rulesOf } from "../../static/src/stage/rules.js";
import { parts } from "../../static/src/stage/substeps.js";

const hall = (paper_fallback) => ({ step: { j: { id: "j", position: 0, type: "join", settings: { paper_fallback } } } });
const open = (type, settings = {}, more = {}) => ({ type, settings, status: "open", revealed: false, ...more });

test("who has no phone is told what to do, as long as there is something to do", () => {
  assert.match(withoutPhone(hall(true), open("cards")), /^Ohne Handy: Karte/);
  assert.equal(withoutPhone(hall(true), open("cards", {}, { status: "closed" })), "");
  assert.equal(withoutPhone(hall(true), open("dots", {}, { revealed: true })), "");
  assert.equal(withoutPhone(hall(true), open("info")), "");
});

test("nobody is sent for paper that is not there, but everybody can speak", () => {
  assert.equal(withoutPhone(hall(false), open("cards")), "");
  assert.match(withoutPhone(hall(false), open("volunteer")), /^Ohne Handy: Sagen/);
  assert.match(withoutPhone({}, open("cards")), /^Ohne Handy/);
});

test("where phones have nothing to do, nobody needs to do it without one", () => {
  assert.equal(withoutPhone(hall(true), open("interview", { collect: "none" })), "");
  assert.equal(withoutPhone(hall(true), open("cluster", { mode: "moderator" })), "");
  assert.match(withoutPhone(hall(true), open("cluster", { mode: "everyone" })), /^Ohne Handy/);
});

test("steps away from the stage say how they go", () => {
  assert.equal(rulesOf(open("cafe_round", { host_stays: true, group_size: [4, 5] })).length, 2);
  assert.deepEqual(rulesOf(open("cafe_round", { host_stays: false, group_size: null })), []);
  assert.deepEqual(rulesOf(open("matrix")), []);
});

test("a card flies from where it lay; what was not there before does not", () => {
  const before = places([{ id: "1", cluster: null }, { id: "2", cluster: null }, { id: "3", cluster: "a" }]);
  const after = places([{ id: "1", cluster: "a" }, { id: "2", cluster: null }, { id: "3", cluster: "b" }, { id: "4", cluster: "b" }]);
  assert.deepEqual(flights(before, after), [{ to: "a", from: ["unsorted"] }, { to: "b", from: ["a"] }]);
  assert.deepEqual(flights(after, after), []);
});

test("the part that is on follows the clock", () => {
  const step = open("peer_consulting", { substeps: [5, 10, 5] });
  const on = (left) => parts(step, left).findIndex((part) => part.on);
  assert.deepEqual([1, 0.8, 0.5, 0.2, 0].map(on), [0, 0, 1, 2, 2]);
  assert.equal(parts(step, 1)[0].name, "Teil 1");
  assert.equal(parts({ settings: { substeps: [5, 10, 5, 10, 20, 10] } }, 1)[1].name, "Den Fall erzählen");
});
