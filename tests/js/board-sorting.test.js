import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStorage, Store } from "../../static/src/live/storage.js";
import { chosenGroups, createGroups, draftOf } from "../../static/src/board/sorting/drafts.js";
import { mergeInto, proposedTop } from "../../static/src/board/sorting/merging.js";
import { difference, digest, pair, sensible } from "../../static/src/board/sorting/proposals.js";
import { createSorting } from "../../static/src/board/sorting/sorting.js";

const card = (id, more) => ({ id, text: id, lang: "de", cluster: null, same: 0, gloss: null, hidden: null, ...more });
const wallOf = (tray, clusters = {}) => ({
  wall: { id: "w" },
  clusters: Object.keys(clusters).map((id) => ({ id, title: id })),
  pile: { tray, ...clusters },
});
const NONE = { duplicates: [], headings: {}, groups: [] };
const settle = () => new Promise((resolve) => setTimeout(resolve));

// Time that passes when the test says so, and a server that answers so too.
function scene({ held = false } = {}) {
  const timers = [];
  const asked = [];
  const now = { held };
  const ask = (wall) => new Promise((answer, fail) => asked.push({ wall, answer, fail }));
  const later = (work, wait) => timers.push({ work, wait });
  const sorting = createSorting({ ask, isHeld: () => now.held, store: new Store(new MemoryStorage()), later });
  const pass = async () => {
    for (const { work } of timers.splice(0)) work();
    await settle();
  };
  return { sorting, timers, asked, now, pass };
}

test("what has gone, moved or been renamed meanwhile is not proposed", () => {
  const proposals = {
    duplicates: [{ cards: ["a", "b"] }, { cards: ["c", "gone"] }, { cards: ["a", "veiled"] }],
    headings: { a: ["Bus", "Fort"], placed: ["Bus"], c: ["Fort"] },
    groups: [{ title: "Wege", cards: ["a", "placed", "b"] }, { title: "Rest", cards: ["c", "placed"] }],
  };
  const view = wallOf([card("a"), card("b"), card("c"), card("veiled", { hidden: "Ton" })], { Bus: [card("placed", { cluster: "Bus" })] });
  const found = sensible(proposals, view, new Set());
  assert.deepEqual(found.duplicates.map((cards) => cards.map(({ id }) => id)), [["a", "b"]]);
  assert.deepEqual(found.headings, { a: [{ id: "Bus", title: "Bus" }] });
  assert.deepEqual(found.groups.map(({ title, cards }) => [title, cards.map(({ id }) => id)]), [["Wege", ["a", "b"]]]);
  assert.deepEqual(sensible(proposals, view, new Set([pair("b", "a")])).duplicates, []);
});

test("a change is a card or heading that came, went, moved or says something else", () => {
  const before = digest(wallOf([card("a"), card("b"), card("c")], { Bus: [] }));
  const after = digest(wallOf([card("a", { gloss: { text: "A" } }), card("d")], { Bus: [card("b", { cluster: "Bus" })] }));
  assert.equal(difference(before, before), 0);
  assert.equal(difference(before, after), 4);
});

test("it asks when cards hang, and again when much has changed, each time once", async () => {
  const { sorting, timers, asked, pass } = scene();
  sorting.look(wallOf([]));
  assert.equal(timers.length, 0, "an empty wall is nothing to ask about");
  sorting.look(wallOf([card("a"), card("b")]));
  sorting.look(wallOf([card("a"), card("b"), card("c")]));
  assert.equal(timers.length, 1);
  await pass();
  assert.equal(sorting.now.status, "asking");
  asked[0].answer({ ...NONE, duplicates: [{ cards: ["a", "b"] }] });
  await settle();
  assert.equal(sorting.now.status, "ready");
  assert.equal(sorting.now.duplicates.length, 1);
  assert.equal(timers.length, 0);
  sorting.look(wallOf([card("a"), card("b"), card("c"), card("d")]));
  const [few] = timers.splice(0);
  assert.ok(few.wait > 5000, "a single card can wait");
});

test("while a card is held it neither asks nor shows anything new", async () => {
  const { sorting, asked, now, pass } = scene({ held: true });
  sorting.look(wallOf([card("a"), card("b")]));
  await pass();
  await pass();
  assert.equal(asked.length, 0);
  now.held = false;
  await pass();
  assert.equal(asked.length, 1);
  now.held = true;
  asked[0].answer({ ...NONE, duplicates: [{ cards: ["a", "b"] }] });
  await settle();
  assert.equal(sorting.now.duplicates.length, 0);
  now.held = false;
  await pass();
  assert.equal(sorting.now.duplicates.length, 1);
});

test("a failure keeps what was known, and it tries again later", async () => {
  const { sorting, timers, asked, pass } = scene();
  sorting.look(wallOf([card("a"), card("b")]));
  await pass();
  asked[0].fail(new Error("503"));
  await settle();
  assert.equal(sorting.now.status, "failed");
  assert.equal(timers.length, 1);
  await pass();
  asked[1].answer(NONE);
  await settle();
  assert.equal(sorting.now.status, "ready");
});

test("a failure is tried again as soon as the network is back, and nothing else is", async () => {
  const { sorting, asked, pass } = scene();
  sorting.back();
  sorting.look(wallOf([card("a"), card("b")]));
  await pass();
  sorting.back();
  assert.equal(asked.length, 1);
  asked[0].fail(new Error("offline"));
  await settle();
  sorting.back();
  asked[1].answer(NONE);
  await settle();
  assert.equal(sorting.now.status, "ready");
  sorting.back();
  assert.equal(asked.length, 2);
});

test("an answer for the wall of before is not shown on the next", async () => {
  const { sorting, asked, pass } = scene();
  sorting.look(wallOf([card("a"), card("b")]));
  await pass();
  sorting.look({ ...wallOf([card("a"), card("b")]), wall: { id: "other" } });
  asked[0].answer({ ...NONE, duplicates: [{ cards: ["a", "b"] }] });
  await settle();
  assert.deepEqual(sorting.now.duplicates, []);
});

test("cards that were called different are not proposed again", async () => {
  const { sorting, pass, asked } = scene();
  sorting.look(wallOf([card("a"), card("b"), card("c")]));
  await pass();
  asked[0].answer({ ...NONE, duplicates: [{ cards: ["a", "b"] }, { cards: ["b", "c"] }] });
  await settle();
  sorting.callDifferent([card("a"), card("b")]);
  assert.deepEqual(sorting.now.duplicates.map((cards) => cards.map(({ id }) => id)), [["b", "c"]]);
});

// Actions that note what they are asked for; `refuse` is the number of the one that is refused.
function actions(refuse) {
  const done = [];
  return { done, act: async (kind, fields) => ({ ok: done.push([kind, fields]) !== refuse }) };
}

test("the card on top is one that has a place, then one with others below, then the longest", () => {
  const [bare, long, stacked, placed] = [card("a"), card("b", { text: "viel länger" }), card("c", { same: 1 }), card("d", { cluster: "x" })];
  assert.equal(proposedTop([bare, long]), long);
  assert.equal(proposedTop([bare, long, stacked]), stacked);
  assert.equal(proposedTop([placed, bare, long, stacked]), placed);
});

test("all others go under the top one, until one is refused", async () => {
  const cards = [card("a"), card("b"), card("c")];
  const all = actions();
  await mergeInto(all, cards, cards[1]);
  assert.deepEqual(all.done, [["card.merge", { card: "a", into: "b" }], ["card.merge", { card: "c", into: "b" }]]);
  const one = actions(1);
  await mergeInto(one, cards, cards[1]);
  assert.equal(one.done.length, 1);
});

test("a group whose heading is there already joins that cluster", async () => {
  const all = actions();
  const groups = [{ title: "bus ", cards: ["a", "b"] }, { title: "Wege", cards: ["c"] }];
  await createGroups(all, { view: wallOf([card("a"), card("b"), card("c")], { Bus: [] }) }, groups);
  assert.deepEqual(all.done, [
    ["card.move", { card: "a", cluster: "Bus" }], ["card.move", { card: "b", cluster: "Bus" }],
    ["cluster.create", { wall: "w", title: "Wege", cards: ["c"] }],
  ]);
});

test("only what was left in is made, with cards that are still free", async () => {
  const drafts = [
    { ...draftOf({ title: " Wege ", cards: [card("a"), card("b"), card("c")] }), without: ["b"] },
    { ...draftOf({ title: "Nein", cards: [card("d")] }), taken: false },
    draftOf({ title: "  ", cards: [card("e")] }),
    { ...draftOf({ title: "Leer", cards: [card("f")] }), without: ["f"] },
    draftOf({ title: "Weg", cards: [card("placed")] }),
  ];
  const all = actions();
  await createGroups(all, { view: wallOf([card("a"), card("c"), card("e")]) }, chosenGroups(drafts));
  assert.deepEqual(all.done, [["cluster.create", { wall: "w", title: "Wege", cards: ["a", "c"] }]]);
});
