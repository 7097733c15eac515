import assert from "node:assert/strict";
import { test } from "node:test";
import { Clapping } from "../../static/src/phone/clapping.js";
import { ownClaps, ownEngagements, ownThanks } from "../../static/src/phone/own-engagement.js";

let made = 0;
const entry = (kind, fields, state = "waiting") => ({ id: `e${++made}`, kind, fields, state });
const live = (mine, pending = []) => ({ state: { mine }, pending });

test("engagement under way stands beside what has arrived", () => {
  const mine = { engagement: { a: { id: "a", text: "vorlesen", lang: "de", thanks: 2 } } };
  const shown = ownEngagements(live(mine, [entry("engagement.submit", { text: "kochen", lang: "de" })]));
  assert.deepEqual(shown.map(({ text, waits }) => [text, waits ?? false]), [["vorlesen", false], ["kochen", true]]);
});

test("changes of engagement are seen before they arrive, and what is taken back is gone", () => {
  const mine = {
    engagement: {
      a: { id: "a", text: "vorlesen", place: "Nordstadt", consent: true },
      b: { id: "b", text: "kochen" },
      c: { id: "c", text: "", withdrawn: true },
    },
  };
  const pending = [
    entry("engagement.change", { engagement: "a", consent: false }),
    entry("engagement.change", { engagement: "a", text: "lesen" }),
    entry("engagement.change", { engagement: "a", text: "zu lang" }, "refused"),
    entry("engagement.withdraw", { engagement: "b" }),
  ];
  assert.deepEqual(ownEngagements(live(mine, pending)), [{ id: "a", text: "lesen", place: "Nordstadt", consent: false }]);
});

test("thanks stand once said, until they are taken back", () => {
  const mine = { thank: { x: { id: "x", engagement: "a", said: true }, y: { id: "y", engagement: "b", said: false } } };
  assert.deepEqual([...ownThanks(live(mine))], ["a"]);
  const pending = [entry("engagement.thank", { engagement: "a", said: false }), entry("engagement.thank", { engagement: "b", said: true })];
  assert.deepEqual([...ownThanks(live(mine, pending))], ["b"]);
});

test("claps are counted for each step", () => {
  const mine = { clap: { x: { id: "x", step: "s", n: 3 }, y: { id: "y", step: "t", n: 9 } } };
  assert.equal(ownClaps(live(mine), { id: "s" }), 3);
  assert.equal(ownClaps(live(mine, [entry("clap.set", { step: "s", n: 7 })]), { id: "s" }), 7);
  assert.equal(ownClaps(live({}), { id: "s" }), 0);
});

test("many taps are few commands, and no tap is lost", () => {
  const sent = [];
  const due = [];
  const clapping = new Clapping({ n: 2, send: (n) => sent.push(n), later: (run) => due.push(run) });
  for (let n = 0; n < 5; n += 1) clapping.tap();
  assert.deepEqual(sent, [3]);
  due.shift()();
  assert.deepEqual(sent, [3, 7]);
  due.shift()();
  assert.equal(due.length, 0, "nothing is sent while nobody claps");
  clapping.tap();
  assert.deepEqual(sent, [3, 7, 8]);
});

test("one phone claps for itself and not for the hall", () => {
  const sent = [];
  const clapping = new Clapping({ n: 0, send: (n) => sent.push(n), most: 3, later: () => {} });
  assert.deepEqual([1, 2, 3, 4].map(() => clapping.tap()), [true, true, true, false]);
  clapping.tell();
  assert.deepEqual(sent, [1, 3]);
});
