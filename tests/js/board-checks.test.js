import assert from "node:assert/strict";
import { test } from "node:test";
import { doorChecks, isOnlyHere, looseEnds, missingPrompts, stillToSay } from "../../static/src/board/checks.js";

const state = (workshop, steps = []) => ({
  mine: {},
  workshop: { w: { id: "w", begins: "", checks: {}, ...workshop } },
  step: Object.fromEntries(steps.map((step, i) => [step.id, { position: i, ...step }])),
});
const open = (checks) => checks.filter((check) => !check.ok).map((check) => check.name);

test("with nothing done everything is open, but what the program sees is in order", () => {
  const checks = doorChecks(state({}), null, "http://192.168.0.10:5000/j/ABC234");
  assert.deepEqual(open(checks), ["begins", "stage", "phones", "code", "paper", "print", "helpers"]);
});

test("facts come from the hall, ticks from the moderation", () => {
  const ticked = { code: true, paper: true, print: true, helpers: true };
  const ready = doorChecks(state({ begins: "18:00", checks: ticked }), { stages: 1, phones: 2 }, "https://mitmachen.example.de/j/ABC234");
  assert.deepEqual(open(ready), []);
});

test("an address that only this computer knows", () => {
  for (const url of ["http://localhost:5000/j/A", "http://127.0.0.1/j/A", "http://127.1.2.3:80/j/A", "http://[::1]:5000/j/A"]) assert.ok(isOnlyHere(url), url);
  for (const url of ["http://192.168.0.10:5000/j/A", "https://localhost.example.de/j/A"]) assert.ok(!isOnlyHere(url), url);
});

test("languages without a question, with the steps that lack it", () => {
  const steps = [{ id: "a", missing: ["tr"] }, { id: "b", missing: [] }, { id: "c", missing: ["tr", "ar"] }];
  assert.deepEqual(missingPrompts(steps), { tr: [steps[0], steps[2]], ar: [steps[2]] });
  assert.ok(open(doorChecks(state({}, steps), null, "http://10.0.0.1/j/A")).includes("prompts"));
});

test("what a step wants to have said, until it was said", () => {
  const step = { settings: { must_set: ["next_date", "contact", "next_host"] } };
  assert.deepEqual(stillToSay(step, { next_date: "", contact: "Rathaus" }), ["next_date", "next_host"]);
  assert.deepEqual(stillToSay({}, {}), []);
});

test("topics without people and action items without a first step are loose ends; what is done or dropped is none", () => {
  const topics = [{ id: "t", found: 0 }, { id: "u", found: 3 }];
  const items = [{ id: "a", first_step: "", status: "seeking" }, { id: "b", first_step: "", status: "dropped" }, { id: "c", first_step: "Anrufen", status: "planned" }];
  assert.deepEqual(looseEnds(topics, items), { topics: [topics[0]], items: [items[0]] });
});
