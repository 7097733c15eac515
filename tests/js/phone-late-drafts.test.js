import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../../static/src/live/reducer.js";
import { lateDrafts } from "../../static/src/phone/late-drafts.js";

const step = (id, more) => ({ id, type: "cards", phase: "kritik", status: "closed", settings: {}, wall: `${id}-wall`, ...more });
const wall = (id) => ({ id: `${id}-wall`, step: id, phase: "kritik", count: 1 });
const state = ({ steps, walls = [], cards = [] }) => load({ step: steps, wall: walls, mine: { card: cards } });
const ways = (found) => found.map(({ words, send }) => [words, send && send.kind, send && send.fields]);

test("a card whose step has closed may come late, unless the step wants none: then its words stay to be read", () => {
  const there = state({ steps: [step("a"), step("b", { settings: { accept_late: false } }), step("c", { status: "open" })] });
  const drafts = { "card:a": " Bänke ", "card:b": "Busse", "card:c": "gerade", "card:x": "fremd", "sheet:a:what": { text: "x", before: "" } };
  assert.deepEqual(ways(lateDrafts(there, drafts, null)), [[" Bänke ", "card.submit", { step: "a" }], ["Busse", null, null]]);
});

test("a wish that was begun at the bridge comes to the wall of the dreams, and knows where it came from", () => {
  const there = state({ steps: [step("flip", { type: "flip", wall: "b-wall", status: "open" })], walls: [wall("b")] });
  const drafts = { "wish:b:cluster:c1": "Ein Bus auch nachts" };
  assert.deepEqual(lateDrafts(there, drafts, there.step.flip), []);
  const fields = { step: "b", origin: { noun: "cluster", id: "c1" } };
  assert.deepEqual(ways(lateDrafts(there, drafts, null)), [["Ein Bus auch nachts", "card.submit", fields]]);
  // Only a step that has closed can want nothing late.
  for (const [status, send] of [["planned", "card.submit"], ["open", "card.submit"], ["closed", null]]) {
    there.step.b = step("b", { status, settings: { accept_late: false } });
    assert.equal(lateDrafts(there, drafts, null)[0].send?.kind ?? null, send, status);
  }
});

test("a change that came too late hangs beside the card, in the card's language", () => {
  const there = state({ steps: [step("a")], walls: [wall("a")], cards: [{ id: "k", wall: "a-wall", text: "alt", lang: "tr" }] });
  const [late] = lateDrafts(there, { "edit:k": "neu", "edit:gone": "weg" }, null);
  assert.deepEqual([late.words, late.lang, late.send], ["neu", "tr", { kind: "card.submit", fields: { step: "a" } }]);
  there.step.a.status = "open";
  assert.deepEqual(lateDrafts(there, { "edit:k": "neu" }, there.step.a), []);
});

test("what the board has blacked out comes back by no tap, whether its step is open or not; beside a card that lies under another there is room", () => {
  const cards = [{ id: "k", redacted: true, text: "███ parkt falsch" }, { id: "m", status: "merged", merged_into: "x", text: "Bank" }].map((card) => ({ lang: "de", wall: "a-wall", ...card }));
  for (const status of ["open", "closed"]) {
    const there = state({ steps: [step("a", { status })], walls: [wall("a")], cards });
    const late = ways(lateDrafts(there, { "edit:k": "Herr Maier parkt falsch", "edit:m": "Bänke" }, there.step.a));
    assert.deepEqual(late, [["Herr Maier parkt falsch", null, null], ["Bänke", "card.submit", { step: "a" }]]);
  }
});

test("an answer that came too late is only read; what one does can be told at any time", () => {
  const there = state({ steps: [step("f", { type: "feedback" }), step("i", { type: "introduce" })] });
  const drafts = { "answer:f": "Danke", "engagement:i": "Ich koche", "engagement:i:for_whom": " alle ", "engagement:i:place": "" };
  const told = { step: "i", for_whom: "alle", place: "", languages: ["de"] };
  assert.deepEqual(ways(lateDrafts(there, drafts, null, "de-x-leicht")), [["Danke", null, null], ["Ich koche", "engagement.submit", told]]);
});
