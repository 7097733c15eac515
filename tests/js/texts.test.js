import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanFields, cleanText, count, roomLeft } from "../../static/src/live/clean.js";
import { dirOf, inLanguage, languageName, within } from "../../static/src/ui/text.js";
import { readTimer } from "../../static/src/ui/use-timer.js";

test("texts lose what turns or hides them and keep what languages need", () => {
  assert.equal(cleanText("  a\u202eb\u0000c\u2066d \u0007 "), "abcd");
  assert.equal(cleanText("می\u200cخواهم"), "می\u200cخواهم");
  assert.equal(cleanText("u\u0308ber\r\nuns"), "über\nuns");
});

test("every text in a command is cleaned, everything else left alone", () => {
  assert.deepEqual(cleanFields({ text: " a ", n: 2, cluster: null, fields: { wer: "b\u0000" }, ids: ["x "] }), {
    text: "a", n: 2, cluster: null, fields: { wer: "b" }, ids: ["x"],
  });
});

test("a letter outside the first plane counts once", () => {
  assert.equal(count("👋🏽a"), 3);
});

test("a card has the room that its step gives it, counted as the server counts", () => {
  assert.equal(roomLeft({ settings: {} }, "ab"), 278);
  assert.equal(roomLeft({ settings: { max_len: 40 } }, ` ${"ä".repeat(40)}\u200b `), 0);
  assert.equal(roomLeft({ settings: { max_len: 40 } }, "👋".repeat(41)), -1);
});

test("a text in the wanted language, else in its base, else in German, else in any", () => {
  assert.deepEqual(inLanguage({ de: "Hallo", ar: "مرحبا" }, "ar"), { text: "مرحبا", lang: "ar", dir: "rtl" });
  assert.equal(inLanguage({ de: "Hallo" }, "de-simple").text, "Hallo");
  assert.equal(inLanguage({ de: "Hallo", tr: "" }, "tr").lang, "de");
  assert.equal(inLanguage({ en: "Hello" }, "tr").lang, "en");
  assert.equal(inLanguage(null, "tr").text, "");
});

test("languages say their own name and their direction", () => {
  assert.equal(languageName("tr"), "Türkçe");
  assert.equal(languageName("xx"), "xx");
  assert.equal(dirOf("fa"), "rtl");
  assert.equal(dirOf("en-GB"), "ltr");
});

test("a timer shows minutes, seconds only in the last one, and its end", () => {
  const at = (ms) => ({ ends_at: new Date(ms).toISOString() });
  assert.deepEqual(readTimer(at(61_000), 0), { left_ms: 61_000, paused: false, over: false, minutes: 2, seconds: null });
  assert.equal(readTimer(at(59_500), 0).seconds, 60);
  assert.equal(readTimer(at(1000), 5000).over, true);
  assert.deepEqual(readTimer({ left_ms: 90_000 }, 0).paused, true);
  assert.equal(readTimer(null, 0), null);
});

test("a German name keeps its quotation marks in an Arabic sentence", () => {
  assert.equal(within("Bus und Bahn", "ar"), "\u2068Bus und Bahn\u2069");
  assert.equal(within("Bus und Bahn", "tr"), "Bus und Bahn");
});
