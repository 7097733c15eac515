import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { nextStep, screenFor } from "../../static/src/stage/screen.js";

const by = (things) => Object.fromEntries(things.map((thing) => [thing.id, thing]));

function evening(steps, workshop = {}, more = {}) {
  const open = steps.find((step) => step.status === "open");
  return {
    workshop: by([{ id: "w", step: open ? open.id : null, closed: false, stage: {}, ...workshop }]),
    step: by(steps.map((step, position) => ({ position, revealed: false, wall: null, ballot: null, settings: {}, ...step }))),
    ...more,
  };
}

const name = (state) => screenFor(state).name;

test("a link that does not hold says so where nothing is shown yet; the hall keeps its last picture", () => {
  assert.equal(screenFor({ workshop: {}, step: {} }, "connecting").name, "loading");
  assert.equal(screenFor({ workshop: {}, step: {} }, "refused").name, "refused");
  assert.equal(screenFor(evening([]), "refused").name, "join");
});

test("before the first snapshot nothing is claimed", () => {
  assert.equal(name({}), "loading");
});

test("the joining screen welcomes until the first step opens, then it goes on soon", () => {
  assert.equal(name(evening([{ id: "a", type: "cards", status: "planned" }])), "join");
  assert.equal(name(evening([{ id: "a", type: "join", status: "open" }])), "join");
  const between = evening([{ id: "a", type: "join", status: "closed" }, { id: "b", type: "info", status: "planned" }]);
  assert.equal(name(between), "between");
  assert.equal(nextStep(between).id, "b");
  const jumped = [{ id: "a", status: "planned" }, { id: "b", status: "closed" }, { id: "c", status: "planned" }];
  assert.equal(nextStep(evening(jumped)).id, "c");
  assert.equal(nextStep(evening(jumped.slice(0, 2))), null);
});

test("what the board asks for goes before the step", () => {
  const steps = [{ id: "a", type: "cards", status: "open" }];
  assert.equal(name(evening(steps, { stage: { show: "pause" } })), "pause");
  assert.equal(name(evening(steps, { stage: { show: "qr" } })), "qr");
  assert.equal(name(evening(steps, { stage: { show: null } })), "cards");
  assert.equal(name(evening(steps, { stage: null })), "cards");
});

const shownIn = (stage, more = {}) => {
  const state = evening([{ id: "a", type: "cards", status: "open" }, { id: "d", type: "dots", status: "closed", ballot: "v" }], { stage }, more);
  const { name: picture, thing } = screenFor(state);
  return [picture, thing ? thing.id : null];
};

test("one thing in front of the hall, as long as the hall may see it", () => {
  const here = {
    card: by([{ id: "k", text: "Bänke" }]),
    cluster: by([{ id: "c", title: "Wohnen" }]),
    sheet: by([{ id: "s", number: 1 }]),
    ballot: by([{ id: "v", items: [], results: [] }]),
  };
  assert.deepEqual(shownIn({ show: "card", id: "k" }, here), ["one-card", "k"]);
  assert.deepEqual(shownIn({ show: "cluster", id: "c" }, here), ["one-cluster", "c"]);
  assert.deepEqual(shownIn({ show: "table", id: "s" }, here), ["one-sheet", "s"]);
  assert.deepEqual(shownIn({ show: "ranking", id: "d" }, here), ["ranking", "d"]);
});

test("what the hall may not see gives way to the step", () => {
  const gone = [{}, { redacted: true }, { hidden: "Ton" }, { merged_into: "x" }].map((card, i) => (i ? { card: by([{ id: "k", ...card }]) } : {}));
  for (const more of gone) assert.deepEqual(shownIn({ show: "card", id: "k" }, more), ["cards", null]);
  assert.deepEqual(shownIn({ show: "cluster", id: "c" }), ["cards", null]);
  assert.deepEqual(shownIn({ show: "table", id: "s" }), ["cards", null]);
  const covered = { ballot: by([{ id: "v", items: [], results: null }]) };
  assert.deepEqual(shownIn({ show: "ranking", id: "d" }, covered), ["cards", null]);
  assert.deepEqual(shownIn({ show: "ranking", id: "a" }, covered), ["cards", null]);
});

test("dots are results only once they are revealed, and stay after the step has closed", () => {
  const ballot = { ballot: by([{ id: "v", items: [] }]) };
  const dots = (status, revealed) => evening([{ id: "a", type: "dots", status, revealed, ballot: "v" }], {}, ballot);
  assert.equal(name(dots("open", false)), "dots");
  assert.equal(name(dots("open", true)), "results");
  assert.equal(name(dots("closed", false)), "dots");
  assert.equal(name(dots("closed", true)), "results");
});

test("a step with nothing to show yet shows its text", () => {
  assert.equal(name(evening([{ id: "a", type: "volunteer", status: "open" }])), "plain");
  assert.equal(name(evening([{ id: "a", type: "volunteer", status: "open" }], {}, { topic: by([{ id: "t" }]) })), "topics");
  assert.equal(name(evening([{ id: "a", type: "table_work", status: "open" }])), "plain");
  const sheet = { sheet: by([{ id: "s", step: "a" }]) };
  assert.equal(name(evening([{ id: "a", type: "table_work", status: "open" }], {}, sheet)), "tables");
  assert.equal(name(evening([{ id: "a", type: "cluster", status: "open" }])), "plain");
});

test("sorting works on the latest wall when it names none", () => {
  const walls = { wall: by([{ id: "old", step: "a" }, { id: "new", step: "b" }, { id: "later", step: "d" }]) };
  const steps = ["cards", "cards", "cluster", "cards"].map((type, i) => ({
    id: "abcd"[i], type, status: i === 2 ? "open" : i < 2 ? "closed" : "planned",
  }));
  assert.equal(name(evening(steps, {}, walls)), "clusters");
});

test("tables present the sheets they wrote before, and only those", () => {
  const steps = [{ id: "a", type: "table_work", status: "closed" }, { id: "b", type: "present", status: "open" }];
  assert.equal(name(evening(steps)), "plain");
  assert.equal(name(evening(steps, {}, { sheet: by([{ id: "s", step: "a" }]) })), "gallery");
  assert.equal(name(evening([...steps].reverse(), {}, { sheet: by([{ id: "s", step: "a" }]) })), "plain");
});

test("a setting may ask for another picture than the type", () => {
  const open = (type, settings, more) => name(evening([{ id: "a", type, settings, status: "open" }], {}, more));
  assert.equal(open("feedback", { collect: "feedback" }), "feedback");
  assert.equal(open("feedback", { collect: "thanks" }), "thanks");
  assert.equal(open("interview", { collect: "none" }), "plain");
  assert.equal(open("interview", { collect: "existing_engagement" }), "engagement");
  const items = { action_item: by([{ id: "m", status: "seeking" }]) };
  assert.equal(open("review", { view: "action_items" }), "plain");
  assert.equal(open("review", { view: "action_items" }, items), "items");
  assert.equal(open("assign", { form: "action_item" }, items), "items");
});

test("every other type shows its text, and the end says thanks", () => {
  assert.equal(name(evening([{ id: "a", type: "matrix", status: "open" }])), "plain");
  assert.equal(name(evening([{ id: "a", type: "peer_consulting", status: "open" }])), "parts");
  for (const type of ["break", "transition", "buffer"]) assert.equal(name(evening([{ id: "a", type, status: "open" }])), "break");
  assert.equal(name(evening([{ id: "a", type: "info", status: "closed" }], { closed: true })), "closed");
});

test("every step of every agenda has a picture that is drawn", () => {
  const folder = new URL("../../workshop/data/agendas/", import.meta.url);
  const drawn = readFileSync(new URL("../../static/src/stage/screens/index.js", import.meta.url), "utf8").split("SCREENS = {")[1];
  const agendas = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  assert.ok(agendas.length >= 10);
  for (const { steps } of agendas) {
    for (const step of steps) {
      const shown = name(evening([{ id: "a", status: "open", ...step, settings: step.settings || {} }]));
      assert.match(drawn, new RegExp(`  ${shown}: \\w+,`), step.type);
    }
  }
});
