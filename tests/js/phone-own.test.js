import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../../static/src/live/reducer.js";
import { cardNews, ownAnswer, ownAsks, ownCards, ownCommitments, ownDots, ownParked } from "../../static/src/phone/own.js";

const STEP = { id: "s", wall: "w" };

/** What the views see of a live connection: the state and the entries that are under way. */
const live = (mine, pending = []) => ({ state: load({ mine }), pending });
const entry = (kind, fields, { id = kind, state = "waiting" } = {}) => ({ id, kind, fields, state, at: 1 });
const card = (id, more) => ({ id, wall: "w", text: id, lang: "de", status: "wall", created_at: `2026-01-01T00:00:0${id.length}.000Z`, ...more });
const texts = (cards) => cards.map(({ card: { text }, state }) => [text, state]);

test("own cards: newest first, what waits on top, nothing of another wall and nothing withdrawn", () => {
  const mine = { card: [card("a"), card("bb"), card("ccc", { status: "withdrawn" }), card("dddd", { wall: "x" })] };
  const shown = ownCards(live(mine, [entry("card.submit", { step: "s", text: "neu", lang: "de" })]), STEP);
  assert.deepEqual(texts(shown), [["neu", "pending"], ["bb", "arrived"], ["a", "arrived"]]);
});

test("a card that is acknowledged and in the state is shown once", () => {
  const sent = entry("card.submit", { step: "s", text: "a", lang: "de" }, { id: "a", state: "sent" });
  assert.deepEqual(texts(ownCards(live({ card: [card("a")] }, [sent]), STEP)), [["a", "arrived"]]);
  assert.deepEqual(texts(ownCards(live({}, [sent]), STEP)), [["a", "arrived"]]);
});

test("a change and a withdrawal show at once; a refused one does not", () => {
  const mine = { card: [card("a"), card("bb")] };
  const edit = entry("card.edit", { card: "a", text: "anders" });
  assert.deepEqual(texts(ownCards(live(mine, [edit, entry("card.withdraw", { card: "bb" })]), STEP)), [["anders", "pending"]]);
  const refused = { ...edit, state: "refused" };
  assert.deepEqual(texts(ownCards(live(mine, [refused]), STEP))[1], ["a", "arrived"]);
});

test("a hidden card stays its author's, and says so", () => {
  assert.deepEqual(texts(ownCards(live({ card: [card("a", { status: "hidden" })] }), STEP)), [["a", "hidden"]]);
});

test("where cards are approved first, none says that it hangs before it does", () => {
  const step = { ...STEP, settings: { approve: true } };
  const sent = entry("card.submit", { step: "s", text: "neu", lang: "de" }, { state: "sent" });
  assert.deepEqual(texts(ownCards(live({}, [sent]), step)), [["neu", "waiting"]]);
  const mine = { card: [card("a", { status: "waiting" }), card("bb")] };
  assert.deepEqual(texts(ownCards(live(mine), step)), [["bb", "arrived"], ["a", "waiting"]]);
  const edit = entry("card.edit", { card: "bb", text: "anders" }, { state: "sent" });
  assert.deepEqual(texts(ownCards(live(mine, [edit]), step))[0], ["anders", "waiting"]);
});

test("who only says the language of a card hangs nothing anew", () => {
  const step = { ...STEP, settings: { approve: true } };
  const gloss = { text: "Musikhaus", by: "person" };
  const says = entry("card.edit", { card: "a", lang: "tr" }, { state: "sent" });
  const [{ card: shown, state }] = ownCards(live({ card: [card("a", { gloss, lang_guess: "tr" })] }, [says]), step);
  assert.deepEqual([state, shown.lang, shown.lang_guess, shown.text, shown.gloss], ["arrived", "tr", null, "a", gloss]);
});

test("a hidden card written anew waits for another look, whatever its step asks for", () => {
  const mine = { card: [card("a", { status: "hidden" })] };
  assert.deepEqual(texts(ownCards(live(mine, [entry("card.edit", { card: "a", text: "anders" }, { state: "sent" })]), STEP)), [["anders", "waiting"]]);
});

test("what one has asked about, the last word on its way counted", () => {
  const mine = { ask: [{ id: "x", card: "a", asks: true, explained: false }, { id: "y", card: "b", asks: false, explained: true }] };
  const asks = ownAsks(live(mine, [entry("card.ask", { card: "a", asks: false }), entry("card.ask", { card: "c", asks: true }, { id: "z" })]));
  assert.deepEqual([asks.a.asks, asks.b.explained, asks.c.asks], [false, true, true]);
  assert.equal(ownAsks(live(mine, [entry("card.ask", { card: "a", asks: false }, { state: "refused" })])).a.asks, true);
});

test("own doubts come back, but for those that were taken back or off the wall", () => {
  const parked = (id, status) => card(id, { status, parked: true });
  assert.deepEqual(ownParked(live({ card: [parked("a", "wall"), parked("bb", "hidden"), parked("ccc", "withdrawn"), card("dddd")] })).map(({ id }) => id), ["a"]);
});

test("news of own cards: only what has changed, each kind once", () => {
  const cards = (...list) => Object.fromEntries(list.map((one) => [one.id, one]));
  const before = cards(card("a"), card("b"), card("c", { status: "waiting" }), card("d", { status: "hidden" }));
  assert.deepEqual(cardNews(before, before), []);
  const after = cards(card("a", { status: "hidden" }), card("b", { status: "hidden" }), card("c"), card("d", { status: "waiting" }));
  assert.deepEqual(cardNews(before, after), ["hidden", "hung"]);
  assert.deepEqual(cardNews(before, cards(card("a", { redacted: true }), card("b", { status: "merged" }), card("e", { parked: true }))), ["redacted", "merged", "parked"]);
});

test("the latest dot under way counts, also a dot taken back", () => {
  const ballot = { items: [{ id: "i" }, { id: "j" }, { id: "k" }] };
  const pending = [entry("dot.set", { item: "j", n: 1 }), entry("dot.set", { item: "i", n: 0 }), entry("dot.set", { item: "j", n: 2 })];
  const mine = { dot: [{ id: "d", item: "i", n: 2 }, { id: "e", item: "k", n: 1 }, { id: "f", item: "elsewhere", n: 5 }] };
  assert.deepEqual(ownDots(live(mine, pending), ballot), { i: 0, j: 2, k: 1 });
});

test("the latest answer is the one, and says whether it waits", () => {
  const mine = { answer: [{ id: "a", step: "s", value: 2, text: "" }] };
  assert.equal(ownAnswer(live(mine), STEP).value, 2);
  const pending = [entry("answer.give", { step: "s", value: 3 }), entry("answer.give", { step: "s", value: 4 })];
  assert.deepEqual(ownAnswer(live(mine, pending), STEP), { step: "s", value: 4, waits: true });
  assert.equal(ownAnswer(live({}), STEP), null);
});

test("a second word to a topic replaces the first; what was taken back is gone", () => {
  const mine = { commitment: [{ id: "a", topic: "t", action_item: null, role: "join", withdrawn: false }, { id: "b", topic: "u", action_item: null, role: "join", withdrawn: false }] };
  const pending = [entry("commitment.make", { topic: "t", role: "coordinate" }), entry("commitment.withdraw", { commitment: "b" })];
  assert.deepEqual(ownCommitments(live(mine, pending)).map(({ topic, role }) => [topic, role]), [["t", "coordinate"]]);
});
