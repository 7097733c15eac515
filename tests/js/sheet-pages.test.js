import assert from "node:assert/strict";
import { test } from "node:test";
import { sheetPages } from "../../static/src/stage/sheet-pages.js";

const names = (pages) => pages.map((page) => page.map(({ name }) => name).join(""));
const field = (name, text) => ({ name, text });

test("short answers share a page, and an empty sheet has one", () => {
  assert.deepEqual(names(sheetPages(["a", "b", "c", "d", "e", "f"].map((name) => field(name, "kurz")))), ["abcdef"]);
  assert.deepEqual(names(sheetPages([field("a", "kurz"), field("b", "eins\nzwei\ndrei\nvier\nfünf\nsechs"), field("c", "eins\nzwei\ndrei")])), ["ab", "c"]);
  assert.deepEqual(sheetPages([]), [[]]);
});

test("a long answer goes on after a whole word, and every word is on a page", () => {
  const text = Array.from({ length: 100 }, (_, i) => `Wort${i}`).join(" ");
  const pages = sheetPages([field("a", "kurz"), field("b", text), field("c", "kurz")]);
  assert.ok(pages.length > 2);
  const words = pages.flat().filter(({ name }) => name === "b").map((part) => part.text).join(" ");
  assert.equal(words, text);
  assert.equal(sheetPages([field("a", "x".repeat(1000))]).flat().map((part) => part.text).join(""), "x".repeat(1000));
});
