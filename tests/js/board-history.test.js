import assert from "node:assert/strict";
import { test } from "node:test";
import { whatWords, whoWords } from "../../static/src/board/history-words.js";

test("who it was: label and role, and whether it was here", () => {
  assert.equal(whoWords({ label: "Meryem", role: "help", here: false }), "Meryem (Hilfe)");
  assert.equal(whoWords({ label: "", role: "moderate", here: true }), "Moderation, hier");
  assert.equal(whoWords({ label: "Moderation", role: "moderate", here: false }), "Moderation");
  assert.equal(whoWords({ label: "", role: "cli", here: false }), "Verwaltung am Rechner");
});

test("an undo says what it took back", () => {
  assert.equal(whatWords({ kind: "undo", of: "step.open" }), "Rückgängig gemacht: Schritt geöffnet");
  assert.equal(whatWords({ kind: "undo", of: null }), "Rückgängig gemacht");
  assert.equal(whatWords({ kind: "card.move", of: null }), "Karte verschoben");
});
