import assert from "node:assert/strict";
import { test } from "node:test";
import { changesOf } from "../../static/src/board/step-changes.js";
import { fromField, settingsOf, toField } from "../../static/src/board/step-settings.js";
import { chooseType } from "../../static/src/board/step-types.js";

const step = { id: "s", type: "dots", minutes: 5, title: { de: "Auswählen", tr: "Seçim" }, prompt: { de: "Was zuerst?" }, settings: { dots: "half_of_items", winners: 5, dots_max: 10 } };
const draft = (more) => ({ title: step.title, prompt: step.prompt, minutes: step.minutes, type: step.type, settings: {}, ...more });

test("nothing changed is nothing to send", () => {
  assert.equal(changesOf(step, draft()), null);
  assert.equal(changesOf(step, draft({ minutes: "5", prompt: { de: "Was zuerst? " }, settings: { winners: "5", dots: "" } })), null);
});

test("only the languages and settings that are different are sent", () => {
  const changed = draft({ prompt: { de: "Was zuerst?", tr: "Önce ne?" }, minutes: "7", settings: { dots: "3", winners: "5" } });
  assert.deepEqual(changesOf(step, changed), { prompt: { tr: "Önce ne?" }, minutes: 7, settings: { dots: 3 } });
});

test("an emptied number means what stands for none; half a number is not sent", () => {
  const [dots] = settingsOf("dots");
  assert.equal(fromField(dots, ""), "half_of_items");
  assert.equal(fromField(dots, "0"), undefined);
  assert.equal(fromField(dots, "2.5"), undefined);
  assert.equal(toField(dots, "half_of_items"), "");
  assert.equal(toField(dots, 4), "4");
  assert.equal(changesOf({ ...step, settings: { dots: 4 } }, draft({ settings: { dots: "" } })).settings.dots, "half_of_items");
});

test("what a ballot has fixed cannot be set any more", () => {
  assert.deepEqual(settingsOf("dots", true).map((setting) => setting.name), ["winners"]);
});

test("another type brings its proposals, but never takes written words", () => {
  const empty = { type: "info", title: {}, minutes: 10, settings: {} };
  const pause = { ...empty, ...chooseType(empty, "break", "de") };
  assert.deepEqual([pause.title.de, pause.minutes], ["Pause", 10]);
  const dots = { ...pause, ...chooseType(pause, "dots", "de") };
  assert.deepEqual([dots.title.de, dots.minutes], ["Auswählen", 5]);
  const written = chooseType({ ...dots, title: { de: "Unsere drei" }, minutes: "12" }, "break", "de");
  assert.deepEqual([written.title.de, written.minutes], ["Unsere drei", "12"]);
});
