import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, percentile, table } from "../../benchmarks/figures.mjs";

test("a percentile is the smallest value that so many do not exceed", () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i);
  assert.equal(percentile(values, 0.95), 95);
  assert.equal(percentile(values, 1), 100);
  assert.equal(percentile([7], 0.5), 7);
});

test("a speed is judged by its median, a count in every run", () => {
  const rows = [["ratio", "ratio", { most: 3 }], ["cards", "cards", { exactly: 40 }], ["unknown", "other"]];
  const runs = [{ ratio: 1, cards: 40 }, { ratio: 9, cards: 40 }, { ratio: 2, cards: 39 }];
  const found = lines(rows, runs);
  assert.deepEqual(found.map(({ cells }) => cells), [
    ["ratio", "2", "1 – 9", "≤ 3", "yes"],
    ["cards", "40", "39 – 40", "= 40", "no"],
  ]);
  assert.deepEqual(found.map(({ missed }) => missed), [false, true]);
});

test("a table is Markdown", () => {
  const [head, rule, line] = table(lines([["stage p95, ms", "a"]], [{ a: 18.04 }])).split("\n");
  assert.equal(head, "| figure        | median | range | target | met |");
  assert.equal(rule, "|---------------|-------:|------:|-------:|----:|");
  assert.equal(line, "| stage p95, ms |   18.0 |       |        |     |");
});
