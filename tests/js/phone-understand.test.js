import assert from "node:assert/strict";
import { test } from "node:test";
import { dictationFor, listen, spokenTag } from "../../static/src/phone/dictation.js";
import { canTranslate } from "../../static/src/phone/version.js";

// What a browser brings along, as far as it is asked for. Chromium without a screen has no microphone and no recogniser.
const browser = (available, more = {}) => {
  class Recognition {
    static asked = [];
    static started = [];
    start() {
      Recognition.started.push(this);
    }
    stop() {
      this.onend();
    }
  }
  if (available !== undefined) {
    Recognition.available = async (question) => {
      Recognition.asked.push(question);
      return available;
    };
  }
  return { isSecureContext: true, webkitSpeechRecognition: Recognition, ...more };
};

test("what the device understands by itself may be used wherever dictation is not off", async () => {
  const there = browser("available");
  assert.deepEqual(await dictationFor(there, "local", "tr"), { local: true });
  assert.deepEqual(await dictationFor(there, "any", "tr"), { local: true });
  assert.equal(await dictationFor(there, "off", "tr"), null);
  assert.deepEqual(there.webkitSpeechRecognition.asked[0], { langs: ["tr-TR"], processLocally: true });
});

test("sound leaves the device only where the administrator has allowed it", async () => {
  for (const available of [undefined, "unavailable", "downloadable", "downloading"]) {
    assert.equal(await dictationFor(browser(available), "local", "tr"), null);
    assert.deepEqual(await dictationFor(browser(available), "any", "tr"), { local: false });
  }
});

test("no recogniser, no secure page, no button", async () => {
  assert.equal(await dictationFor({ isSecureContext: true }, "any", "tr"), null);
  assert.equal(await dictationFor(browser("available", { isSecureContext: false }), "any", "tr"), null);
});

test("a recogniser that may not ask elsewhere is told so, gives words, and ends once", () => {
  const there = browser("available");
  const [words, ends] = [[], []];
  const stop = listen(there, { local: true, lang: "de-simple", onWords: (said) => words.push(said), onEnd: (error) => ends.push(error) });
  const [recognition] = there.webkitSpeechRecognition.started;
  assert.equal(recognition.processLocally, true);
  assert.equal(recognition.lang, "de-DE");
  const final = Object.assign([{ transcript: " ein Haus " }], { isFinal: true });
  recognition.onresult({ resultIndex: 1, results: [final, Object.assign([{ transcript: "für" }], { isFinal: false }), final] });
  recognition.onerror({ error: "network" });
  stop();
  assert.deepEqual([words, ends], [["ein Haus"], ["network"]]);
});

test("languages without a region of their own keep their tag", () => {
  assert.equal(spokenTag("so"), "so");
});

test("the button to translate is there where there is a machine, another language, and no German version for a German reader", () => {
  const page = { translates: true };
  const card = { lang: "ar", gloss: null, redacted: false };
  assert.ok(canTranslate(page, card, "tr"));
  assert.ok(canTranslate(page, card, "de"));
  assert.ok(!canTranslate({ translates: false }, card, "tr"));
  assert.ok(!canTranslate(page, card, "ar"));
  assert.ok(!canTranslate(page, { ...card, redacted: true }, "tr"));
  assert.ok(!canTranslate(page, { ...card, gloss: { text: "Ja", by: "person" } }, "de"));
  assert.ok(canTranslate(page, { ...card, gloss: { text: "Ja", by: "person" } }, "tr"));
  assert.ok(!canTranslate(page, { lang: "de", gloss: null }, "de-simple"));
});
