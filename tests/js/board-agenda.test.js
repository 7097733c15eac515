import assert from "node:assert/strict";
import { test } from "node:test";
import { countdown, forecast, lateness, leftOf, nextStep, planned, previousStep } from "../../static/src/board/agenda-times.js";

const NOW = Date.parse("2026-05-21T17:00:00.000Z");
const MINUTE = 60000;
const at = (minutes) => new Date(NOW + minutes * MINUTE).toISOString();
const step = (id, status, minutes, opened = null, closed = null) => ({ id, status, minutes, opened_at: opened, closed_at: closed });

test("before the first step nothing has a time", () => {
  const times = forecast([step("a", "planned", 10), step("b", "planned", 5)], null, NOW).times;
  assert.deepEqual(times, { a: null, b: null });
});

test("what has begun keeps its time; what comes follows the clock of the open step", () => {
  const steps = [step("a", "closed", 10, at(-30)), step("b", "open", 10, at(-4)), step("c", "planned", 15), step("d", "planned", 5)];
  const times = forecast(steps, { ends_at: at(8) }, NOW).times;
  assert.equal(times.a, NOW - 30 * MINUTE);
  assert.equal(times.b, NOW - 4 * MINUTE);
  assert.equal(times.c, NOW + 8 * MINUTE);
  assert.equal(times.d, NOW + 23 * MINUTE);
});

test("a step that runs over pushes the next one to now, never into the past", () => {
  const steps = [step("a", "open", 10, at(-25)), step("b", "planned", 5)];
  assert.equal(forecast(steps, { ends_at: at(-15) }, NOW).times.b, NOW);
  assert.equal(forecast(steps, null, NOW).times.b, NOW);
});

test("without a clock the planned minutes hold", () => {
  const steps = [step("a", "open", 10, at(-4)), step("b", "planned", 5)];
  assert.equal(forecast(steps, null, NOW).times.b, NOW + 6 * MINUTE);
});

test("between two steps the next one could begin now", () => {
  const steps = [step("a", "closed", 10, at(-20)), step("b", "planned", 5), step("c", "planned", 5)];
  const times = forecast(steps, null, NOW).times;
  assert.equal(times.b, NOW);
  assert.equal(times.c, NOW + 5 * MINUTE);
});

test("a step that was passed over has no time, and is not the next one", () => {
  const steps = [step("a", "closed", 5, at(-20)), step("b", "planned", 5), step("c", "open", 5, at(-1)), step("d", "planned", 5)];
  assert.equal(forecast(steps, null, NOW).times.b, null);
  assert.equal(nextStep(steps).id, "d");
});

test("whoever has stepped back comes again to where they were, and then to what was planned", () => {
  const back = [step("a", "open", 5, at(-60)), step("b", "closed", 5, at(-50), at(-1)), step("c", "planned", 5)];
  assert.equal(nextStep(back).id, "b");
  const on = [step("a", "closed", 5, at(-60), at(0)), step("b", "open", 5, at(-50)), step("c", "planned", 5)];
  assert.equal(nextStep(on).id, "c");
});

test("a step that was passed over and is opened after all is no step back", () => {
  const steps = [step("a", "closed", 5, at(-60), at(-50)), step("b", "open", 5, at(-1)), step("c", "closed", 5, at(-50), at(-1)), step("d", "planned", 5)];
  assert.equal(nextStep(steps).id, "d");
});

test("back leads to the step before that has begun; between two steps to the one that closed last", () => {
  const steps = [step("a", "closed", 5, at(-60), at(-50)), step("b", "planned", 5), step("c", "open", 5, at(-50))];
  assert.equal(previousStep(steps).id, "a");
  const between = [step("a", "closed", 5, at(-60), at(-1)), step("b", "closed", 5, at(-50), at(-30)), step("c", "planned", 5)];
  assert.equal(previousStep(between).id, "a");
  assert.equal(previousStep([step("a", "open", 5, at(-1)), step("b", "planned", 5)]), null);
});

const local = (time) => new Date(`2026-05-21T${time}`).getTime();
const evening = (more) => ({ date: "2026-05-21", begins: "18:00", plan: {}, ...more });

test("before the beginning the plan is the agenda as it stands", () => {
  const steps = [step("a", "planned", 10), step("b", "planned", 5)];
  assert.deepEqual(planned(steps, evening()), { times: { a: local("18:00"), b: local("18:10") }, end: local("18:15") });
  assert.equal(planned(steps, evening({ begins: "" })), null);
});

test("once it has begun the plan stays, whatever is put in or taken out", () => {
  const steps = [step("a", "open", 30, at(0)), step("new", "planned", 20)];
  const plan = planned(steps, evening({ plan: { starts: { a: 0, gone: 10 }, minutes: 25 } }));
  assert.equal(plan.times.new, undefined);
  assert.equal(plan.end, local("18:25"));
});

test("how late it is, is how much later it will end; far off is a rehearsal", () => {
  const plan = { end: NOW + 60 * MINUTE };
  const steps = [step("a", "open", 10, at(-12)), step("b", "planned", 60)];
  assert.equal(lateness(forecast(steps, { ends_at: at(8) }, NOW).end, plan), 8);
  assert.equal(lateness(NOW + 55 * MINUTE, plan), -5);
  assert.equal(lateness(NOW + 600 * MINUTE, plan), null);
  assert.equal(lateness(null, plan), null);
  assert.equal(lateness(NOW, null), null);
});

test("taking a step out makes up for lost time", () => {
  const plan = planned([], evening({ date: "2026-05-21", plan: { starts: {}, minutes: 70 } }));
  const late = (steps) => lateness(forecast(steps, { ends_at: new Date(local("18:20")).toISOString() }, local("18:00")).end, plan);
  const [open, next, last] = [step("a", "open", 10, at(0)), step("b", "planned", 10), step("c", "planned", 50)];
  assert.equal(late([open, next, last]), 10);
  assert.equal(late([open, last]), 0);
});

test("the end is not known while nothing is under way", () => {
  assert.equal(forecast([step("a", "planned", 10)], null, NOW).end, null);
  assert.equal(forecast([step("a", "closed", 10, at(-9), at(-1))], null, NOW).end, null);
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
