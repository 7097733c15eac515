import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../static/src/stage/day.js";

test("a date is told as people say it", () => {
  assert.equal(day("2026-05-21", "de"), "Donnerstag, 21. Mai 2026");
});

test("what was not written as a date stays as it was written", () => {
  for (const words of ["12. Juni, 18 Uhr, Rathaus", "im Sommer", "2027"]) assert.equal(day(words, "de"), words);
});
