import assert from "node:assert/strict";
import { test } from "node:test";
import { changesOf } from "../../static/src/board/step-changes.js";
import { fromField, settingsOf, toField } from "../../static/src/board/step-settings.js";
import { chooseType } from "../../static/src/board/step-types.js";

const step = { id: "s", type: "cards", minutes: 5, title: { de: "Auswählen", tr: "Seçim" }, prompt: { de: "Was zuerst?" }, settings: { cards_per_person: null, max_len: 140, accept_late: true } };
const draft = (more) => ({ title: step.title, prompt: step.prompt, minutes: step.minutes, type: step.type, settings: {}, ...more });

test("nothing changed is nothing to send", () => {
  assert.equal(changesOf(step, draft()), null);
  assert.equal(changesOf(step, draft({ minutes: "5", prompt: { de: "Was zuerst? " }, settings: { max_len: "140", cards_per_person: "" } })), null);
});

test("only the languages and settings that are different are sent", () => {
  const changed = draft({ prompt: { de: "Was zuerst?", tr: "Önce ne?" }, minutes: "7", settings: { cards_per_person: "3", max_len: "140" } });
  assert.deepEqual(changesOf(step, changed), { prompt: { tr: "Önce ne?" }, minutes: 7, settings: { cards_per_person: 3 } });
});

test("an emptied number means what stands for none; half a number is not sent", () => {
  const most = settingsOf("cards").find(({ name }) => name === "cards_per_person");
  assert.equal(fromField(most, ""), null);
  assert.equal(fromField(most, "0"), undefined);
  assert.equal(fromField(most, "2.5"), undefined);
  assert.equal(toField(most, null), "");
  assert.equal(toField(most, 4), "4");
  assert.equal(changesOf({ ...step, settings: { cards_per_person: 4 } }, draft({ settings: { cards_per_person: "" } })).settings.cards_per_person, null);
});

test("dots, the bridge and table work hold their settings as they are sent", () => {
  const dots = { ...step, type: "dots", settings: { dots: "half_of_items", winners: 5 } };
  assert.deepEqual(changesOf(dots, draft({ type: "dots", settings: { dots: 3 } })).settings, { dots: 3 });
});

test("another type brings its proposals, but never takes written words", () => {
  const empty = { type: "info", title: {}, minutes: 10, settings: {} };
  const pause = { ...empty, ...chooseType(empty, "break") };
  assert.deepEqual([pause.title.de, pause.minutes], ["Pause", 10]);
  const dots = { ...pause, ...chooseType(pause, "dots") };
  assert.deepEqual([dots.title.de, dots.minutes], ["Auswählen", 5]);
  const written = chooseType({ ...dots, title: { de: "Unsere drei" }, minutes: "12" }, "break");
  assert.deepEqual([written.title.de, written.minutes], ["Unsere drei", "12"]);
});
