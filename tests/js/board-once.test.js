import assert from "node:assert/strict";
import { test } from "node:test";
import { once } from "../../static/src/board/once.js";

const BUTTONS = { a: {}, b: {}, c: {} };

/** How often `once` does it for clicks `[button, at, detail]`; each is drawn anew, as views are. */
function done(...clicks) {
  let times = 0;
  for (const [button, timeStamp, detail] of clicks) once(() => (times += 1))({ currentTarget: BUTTONS[button], timeStamp, detail });
  return times;
}

test("a double click is one, also where each tap counts as the first", () => {
  assert.equal(done(["a", 10_000, 1], ["a", 10_450, 2]), 1);
  assert.equal(done(["b", 20_000, 1], ["b", 20_300, 1]), 1);
  assert.equal(done(["c", 30_000, 1], ["c", 30_300, 1], ["c", 30_600, 1]), 1);
});

test("clicks that are meant apart are as many, and so are two buttons and two keys", () => {
  assert.equal(done(["a", 50_000, 1], ["a", 50_450, 1]), 2);
  assert.equal(done(["a", 60_000, 1], ["b", 60_100, 1]), 2);
  assert.equal(done(["a", 70_000, 0], ["a", 70_100, 0]), 2);
});
