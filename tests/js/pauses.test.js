import assert from "node:assert/strict";
import { test } from "node:test";
import { patienceAfter, pauseBefore } from "../../static/src/live/pauses.js";

const PHONES = 2000;

/** A source of chance that is the same each time (mulberry32). */
function seeded(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let mixed = Math.imul(a ^ (a >>> 15), 1 | a);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test("a hall that loses its network together comes back spread over the whole pause", () => {
  for (const [attempts, longest] of [[0, 1500], [1, 3000], [2, 6000], [3, 8000], [9, 8000]]) {
    const random = seeded(attempts + 1);
    const pauses = Array.from({ length: PHONES }, () => pauseBefore(attempts, random));
    assert.ok(Math.min(...pauses) >= 500 && Math.max(...pauses) <= longest);
    const tenths = Array(10).fill(0);
    for (const pause of pauses) tenths[Math.floor((10 * (pause - 500)) / (longest - 500))] += 1;
    // Even, within five standard deviations.
    const spread = 5 * Math.sqrt((PHONES * 0.1) * 0.9);
    for (const n of tenths) assert.ok(Math.abs(n - PHONES / 10) < spread, `${attempts}: ${tenths}`);
  }
});

test("two phones that fell together do not stay together", () => {
  const [one, other] = [seeded(1), seeded(2)];
  const times = (random) => [0, 1, 2, 3].map((attempts) => pauseBefore(attempts, random));
  times(one).forEach((pause, n) => assert.notEqual(pause, times(other)[n]));
});

test("without chance of its own it takes the browser's", () => {
  assert.notEqual(pauseBefore(3), pauseBefore(3));
});

test("whoever waits in vain waits longer next time, and no longer than need be once answers are quick", () => {
  assert.deepEqual([0, 8000, 16000, 32000, 60000].map(patienceAfter), [8000, 16000, 32000, 60000, 60000]);
  assert.equal(patienceAfter(12000), 24000);
  assert.equal(patienceAfter(150), 8000);
});
