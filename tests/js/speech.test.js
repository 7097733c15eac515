import assert from "node:assert/strict";
import { test } from "node:test";
import { spoken, voiceFor } from "../../static/src/ui/speech.js";

const voice = (lang, more = {}) => ({ lang, localService: true, default: false, ...more });

test("a card is read by a voice of its language, or not at all", () => {
  const voices = [voice("en-GB"), voice("de-AT"), voice("tr_TR")];
  assert.equal(voiceFor(voices, "tr").lang, "tr_TR");
  assert.equal(voiceFor(voices, "de-simple").lang, "de-AT");
  assert.equal(voiceFor(voices, "ar"), null);
  assert.equal(voiceFor([], "de"), null);
});

test("a voice that sends the words to its maker is none", () => {
  assert.equal(voiceFor([voice("tr-TR", { localService: false })], "tr"), null);
});

test("the exact one before the device's favourite, that before any", () => {
  const voices = [voice("de-CH"), voice("de-DE", { default: true }), voice("de")];
  assert.equal(voiceFor(voices, "de").lang, "de");
  assert.equal(voiceFor(voices.slice(0, 2), "de").lang, "de-DE");
});

test("redacted passages are a pause, however long", () => {
  assert.equal(spoken("Frau █████ hilft").replace(/\s+/g, " "), "Frau … hilft");
});
