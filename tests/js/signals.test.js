import assert from "node:assert/strict";
import { test } from "node:test";
import { signalBetween } from "../../static/src/ui/use-signals.js";

const MINUTE = 60000;

test("the clock gives each signal once, and after a sleep only the latest", () => {
  assert.equal(signalBetween(5 * MINUTE + 400, 5 * MINUTE - 600), 5);
  assert.equal(signalBetween(5 * MINUTE - 600, 5 * MINUTE - 1600), null);
  assert.equal(signalBetween(61000, 60000), 1);
  assert.equal(signalBetween(900, 0), 0);
  assert.equal(signalBetween(6 * MINUTE, 30000), 1);
  assert.equal(signalBetween(30000, 4 * MINUTE), null);
});
