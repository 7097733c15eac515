import assert from "node:assert/strict";
import { test } from "node:test";
import { Clock } from "../../static/src/live/clock.js";

class Stopwatch {
  constructor() {
    this.time = 0;
  }

  now() {
    return this.time;
  }
}

const DEVICE_TIME = { now: () => 5 };
const at = (ms) => new Date(ms).toISOString();

/** An ack sent back when the server's clock showed `server`, half way through a round trip of `trip` ms. */
function hear(clock, stopwatch, server, trip) {
  const sentAt = stopwatch.time;
  stopwatch.time += trip;
  clock.observe(at(server), sentAt);
}

test("before the first ack the device's own clock has to do", () => {
  assert.equal(new Clock(new Stopwatch(), DEVICE_TIME).now(), 5);
});

test("an ack is half its round trip old", () => {
  const stopwatch = new Stopwatch();
  const clock = new Clock(stopwatch, DEVICE_TIME);
  hear(clock, stopwatch, 1_000_000, 200);
  assert.equal(clock.now(), 1_000_100);
  stopwatch.time += 1000;
  assert.equal(clock.now(), 1_001_100);
});

test("the quickest of the last five acks counts", () => {
  const stopwatch = new Stopwatch();
  const clock = new Clock(stopwatch, DEVICE_TIME);
  hear(clock, stopwatch, 1_000_000, 20);
  const truth = clock.now();
  hear(clock, stopwatch, 1_900_000, 3000);
  assert.equal(clock.now(), truth + 3000);
  for (let i = 0; i < 5; i++) hear(clock, stopwatch, 2_000_000 + stopwatch.time + 50, 100);
  assert.equal(clock.now(), 2_000_000 + stopwatch.time);
});

test("after a reset nothing old counts", () => {
  const stopwatch = new Stopwatch();
  const clock = new Clock(stopwatch, DEVICE_TIME);
  hear(clock, stopwatch, 1_000_000, 2);
  clock.reset();
  hear(clock, stopwatch, 3_000_000, 800);
  assert.equal(clock.now(), 3_000_400);
});
