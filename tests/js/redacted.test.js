import assert from "node:assert/strict";
import { test } from "node:test";
import { isBlack } from "../../static/src/ui/redacted.js";

test("a card is black when bars are all that is left, also bars of several passages", () => {
  for (const text of ["█████", "█████ █████", " █████\n█████ "]) assert.equal(isBlack({ text }), true, text);
  for (const text of ["", " ", "█████ hilft", "█████, █████"]) assert.equal(isBlack({ text }), false, text);
});
