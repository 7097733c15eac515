import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { day, goesOnAt, isDate, time } from "../../static/src/ui/day.js";

const languages = JSON.parse(readFileSync(new URL("../../workshop/data/languages.json", import.meta.url), "utf8"));

test("a date is told as people say it", () => {
  assert.equal(day("2026-05-21", "de"), "Donnerstag, 21. Mai 2026");
  assert.equal(day("2026-05-21", "de-simple"), "Donnerstag, 21. Mai 2026");
  assert.equal(day("2026-05-21", "de", { short: true }), "21. Mai 2026");
  assert.equal(day("2026-05-21", "tr"), "21 Mayıs 2026 Perşembe");
  assert.match(day("2026-05-21", "en"), /^Thursday,? 21 May 2026$/);
});

test("in every language it is the same day of the same calendar in Latin digits", () => {
  for (const { tag } of languages) {
    assert.match(day("2026-05-21", tag), /21/, tag);
    assert.match(day("2026-05-21", tag), /2026/, tag);
    assert.match(time("2026-05-21T09:05:00", tag), /^09[.:]05$/, tag);
  }
});

test("what was not written as a date stays as it was written", () => {
  for (const words of ["12. Juni, 18 Uhr, Rathaus", "im Sommer", "2027"]) {
    assert.equal(day(words, "ar"), words);
    assert.equal(isDate(words), false);
  }
});

test("only a running timer ends at a known time", () => {
  assert.equal(goesOnAt({ ends_at: "2026-05-21T19:45:00" }, "de"), "19:45");
  assert.equal(goesOnAt({ left_ms: 1000 }, "de"), "");
  assert.equal(goesOnAt(null, "de"), "");
});

test("where a browser knows no months of a language, a date is told in figures", (t) => {
  t.mock.method(Intl.DateTimeFormat, "supportedLocalesOf", () => []);
  assert.equal(day("2026-05-01", "sq"), "01.05.2026");
});
