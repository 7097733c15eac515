import assert from "node:assert/strict";
import { test } from "node:test";
import { did, emptyUndo, lastDone, lastUndone, lost, redid, undid } from "../../static/src/board/undo-stack.js";

const steps = (n) => Array.from({ length: n }, (_, i) => ({ id: `s${i}`, label: `step ${i}` }));
const doneAll = (n) => steps(n).reduce(did, emptyUndo);

test("the last of many steps is taken back first, and at least twenty can be", () => {
  let stack = doneAll(30);
  for (let i = 29; i >= 5; i--) {
    assert.equal(lastDone(stack).id, `s${i}`);
    stack = undid(stack, lastDone(stack), `u${i}`);
  }
  assert.equal(stack.undone.length, 25);
});

test("redoing undoes the undo, and what was redone can be undone again by the redo's own id", () => {
  let stack = undid(doneAll(2), { id: "s1", label: "step 1" }, "u1");
  assert.deepEqual(lastUndone(stack), { id: "u1", label: "step 1" });
  stack = redid(stack, lastUndone(stack), "r1");
  assert.deepEqual(lastDone(stack), { id: "r1", label: "step 1" });
  assert.equal(lastUndone(stack), null);
});

test("a new step ends what could be redone", () => {
  const stack = did(undid(doneAll(2), { id: "s1", label: "" }, "u1"), { id: "s9", label: "" });
  assert.equal(lastUndone(stack), null);
  assert.equal(lastDone(stack).id, "s9");
});

test("a step from the history is taken out of the middle; the others stay in order", () => {
  const stack = undid(doneAll(3), { id: "s1", label: "step 1" }, "u1");
  assert.deepEqual(stack.done.map((step) => step.id), ["s0", "s2"]);
});

test("a step that the server refuses to take back never blocks those before it", () => {
  const stack = lost(doneAll(3), "s2");
  assert.equal(lastDone(stack).id, "s1");
});

test("an empty stack has nothing to give", () => {
  assert.equal(lastDone(emptyUndo), null);
  assert.equal(lastUndone(emptyUndo), null);
});
