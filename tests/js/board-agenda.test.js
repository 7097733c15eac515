import assert from "node:assert/strict";
import { test } from "node:test";
import { countdown, leftOf, nextStep, startTimes } from "../../static/src/board/agenda-times.js";

const NOW = Date.parse("2026-05-21T17:00:00.000Z");
const MINUTE = 60000;
const at = (minutes) => new Date(NOW + minutes * MINUTE).toISOString();
const step = (id, status, minutes, opened = null) => ({ id, status, minutes, opened_at: opened });

test("before the first step nothing has a time", () => {
  const times = startTimes([step("a", "planned", 10), step("b", "planned", 5)], null, NOW);
  assert.deepEqual(times, { a: null, b: null });
});

test("what has begun keeps its time; what comes follows the clock of the open step", () => {
  const steps = [step("a", "closed", 10, at(-30)), step("b", "open", 10, at(-4)), step("c", "planned", 15), step("d", "planned", 5)];
  const times = startTimes(steps, { ends_at: at(8) }, NOW);
  assert.equal(times.a, NOW - 30 * MINUTE);
  assert.equal(times.b, NOW - 4 * MINUTE);
  assert.equal(times.c, NOW + 8 * MINUTE);
  assert.equal(times.d, NOW + 23 * MINUTE);
});

test("a step that runs over pushes the next one to now, never into the past", () => {
  const steps = [step("a", "open", 10, at(-25)), step("b", "planned", 5)];
  assert.equal(startTimes(steps, { ends_at: at(-15) }, NOW).b, NOW);
  assert.equal(startTimes(steps, null, NOW).b, NOW);
});

test("without a clock the planned minutes hold", () => {
  const steps = [step("a", "open", 10, at(-4)), step("b", "planned", 5)];
  assert.equal(startTimes(steps, null, NOW).b, NOW + 6 * MINUTE);
});

test("between two steps the next one could begin now", () => {
  const steps = [step("a", "closed", 10, at(-20)), step("b", "planned", 5), step("c", "planned", 5)];
  const times = startTimes(steps, null, NOW);
  assert.equal(times.b, NOW);
  assert.equal(times.c, NOW + 5 * MINUTE);
});

test("a step that was passed over has no time, and is not the next one", () => {
  const steps = [step("a", "closed", 5, at(-20)), step("b", "planned", 5), step("c", "open", 5, at(-1)), step("d", "planned", 5)];
  assert.equal(startTimes(steps, null, NOW).b, null);
  assert.equal(nextStep(steps).id, "d");
});

test("an earlier step that is open again leads to what follows it", () => {
  const steps = [step("a", "open", 5, at(-60)), step("b", "closed", 5, at(-50)), step("c", "planned", 5)];
  assert.equal(nextStep(steps).id, "c");
});

test("after the last step there is no next one", () => {
  assert.equal(nextStep([step("a", "closed", 5, at(-9))]), null);
  assert.equal(nextStep([]), null);
});

test("the clock counts whole seconds up to the end and then stands", () => {
  assert.equal(countdown(370000), "6:10");
  assert.equal(countdown(59001), "1:00");
  assert.equal(countdown(1), "0:01");
  assert.equal(countdown(-5000), "0:00");
});

test("a paused clock keeps what is left, whatever the time", () => {
  assert.equal(leftOf({ left_ms: 90000 }, NOW), 90000);
  assert.equal(leftOf({ ends_at: at(2) }, NOW), 2 * MINUTE);
  assert.equal(leftOf(null, NOW), null);
});
