import assert from "node:assert/strict";
import { test } from "node:test";
import { hasWords, idToSend, recall, remember, withMine } from "../../static/src/board/mediate/device.js";
import { foreignLanguages, isOpen, toReadAgain, versionsOf, waitingIn } from "../../static/src/board/mediate/queue.js";
import { MemoryStorage, Store } from "../../static/src/live/storage.js";

const NOW = Date.parse("2026-05-21T18:00:00Z");
const person = { text: "Ja", by: "person" };
const machine = { text: "Ja", by: "machine" };
const card = (id, lang, minutes, more = {}) => ({ id, lang, text: id, gloss: null, created_at: new Date(NOW - minutes * 60000).toISOString(), ...more });
const state = (...cards) => ({ card: Object.fromEntries(cards.map((each) => [each.id, each])) });

test("a card is open until a person has put it into German, and as long as it hangs", () => {
  assert.ok(isOpen(card("a", "tr", 1)));
  assert.ok(isOpen(card("a", "tr", 1, { gloss: machine })));
  assert.ok(!isOpen(card("a", "tr", 1, { gloss: person })));
  assert.ok(!isOpen(card("a", "de", 1)) && !isOpen(card("a", "de-simple", 1)));
  for (const more of [{ hidden: "Ton" }, { merged_into: "b" }, { redacted: true }, { waiting: true }]) assert.ok(!isOpen(card("a", "tr", 1, more)));
});

test("how many wait, and how long the middle one, in the languages that one speaks", () => {
  const all = state(card("a", "tr", 1), card("b", "tr", 9), card("c", "ar", 4), card("d", "uk", 60), card("e", "tr", 5, { gloss: machine }), card("f", "tr", 8, { gloss: person }));
  assert.deepEqual(waitingIn(all, ["tr", "ar"], NOW), { n: 3, machine: 1, median: 4 * 60000 });
  assert.deepEqual(waitingIn(all, ["tr"], NOW), { n: 2, machine: 1, median: 5 * 60000 });
  assert.deepEqual(waitingIn(all, [], NOW), { n: 0, machine: 0, median: null });
});

test("a clock that goes wrong makes no negative wait", () => {
  assert.equal(waitingIn(state(card("a", "tr", -3)), ["tr"], NOW).median, 0);
});

test("one chooses among the languages of the hall and those that cards came in, never German", () => {
  assert.deepEqual(foreignLanguages(state(card("a", "so", 1), card("b", "tr", 1)), ["de", "de-simple", "tr", "ar"]), ["tr", "ar", "so"]);
});

test("unsure versions are read again by who speaks the language; one's own stay in their order", () => {
  const all = state(card("a", "tr", 1, { gloss: person, gloss_unsure: true }), card("b", "tr", 2, { gloss: person, gloss_unsure: true }), card("c", "ar", 2, { gloss: person, gloss_unsure: true }), card("d", "tr", 1, { gloss: person }));
  assert.deepEqual(toReadAgain(all, ["tr"]).map(({ id }) => id), ["b", "a"]);
  assert.deepEqual(versionsOf(all, ["d", "gone", "a"]).map(({ id }) => id), ["d", "a"]);
  assert.deepEqual(versionsOf({}, ["d"]), []);
});

test("a device stays the same mediator, and remembers what they speak and wrote", () => {
  const store = new Store(new MemoryStorage());
  const { device } = recall(store, "w");
  remember(store, "w", { langs: ["tr"] });
  remember(store, "w", { mine: withMine(["a", "b"], "b") });
  assert.deepEqual(recall(store, "w"), { device, langs: ["tr"], mine: ["b", "a"] });
  assert.notEqual(recall(store, "other").device, device);
});

test("a card that hangs already is sent as itself, other words as another card", () => {
  const draft = { id: "a", lang: "tr", text: " Bank yok ", gloss: "Keine Bank" };
  const hangs = { id: "a", text: "Bank yok", gloss: { text: "Keine Bank", by: "person" } };
  assert.equal(idToSend(draft, null), "a");
  assert.equal(idToSend(draft, hangs), "a");
  assert.equal(idToSend({ ...draft, gloss: "" }, { ...hangs, gloss: machine }), "a");
  assert.equal(idToSend({ ...draft, lang: "de" }, { ...hangs, gloss: null }), "a");
  assert.notEqual(idToSend({ ...draft, text: "Park yok" }, hangs), "a");
  assert.notEqual(idToSend({ ...draft, gloss: "Es fehlen Bänke" }, hangs), "a");
  assert.notEqual(idToSend(draft, { ...hangs, gloss: null }), "a");
});

test("words are begun as soon as something can be read in a field that is there", () => {
  const draft = { lang: "tr", text: " ", gloss: "" };
  assert.ok(!hasWords(null) && !hasWords(draft) && !hasWords({ ...draft, lang: "de", gloss: "Bank" }));
  assert.ok(hasWords({ ...draft, text: "Bank" }) && hasWords({ ...draft, gloss: "Bank" }));
});
