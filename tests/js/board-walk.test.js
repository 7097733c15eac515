import assert from "node:assert/strict";
import { test } from "node:test";
import { neighbour, nextPlace, turned } from "../../static/src/board/walk.js";

const box = (left, top, width = 200, height = 60) => ({ left, top, right: left + width, bottom: top + height });

test("arrow keys lead to what lies there, past the end of a column to nothing", () => {
  // Two columns; the left has three cards, the right one heading and two.
  const boxes = [box(0, 0), box(0, 70), box(0, 140), box(220, 0, 200, 30), box(220, 40), box(220, 110)];
  const from = (at, key) => {
    const others = boxes.filter((_, i) => i !== at);
    const to = neighbour(boxes[at], others, key);
    return to < 0 ? null : boxes.indexOf(others[to]);
  };
  assert.equal(from(0, "ArrowDown"), 1);
  assert.equal(from(2, "ArrowUp"), 1);
  assert.equal(from(1, "ArrowRight"), 4);
  assert.equal(from(5, "ArrowLeft"), 1, "of two that lie beside it the nearer one in reading order");
  assert.equal(from(4, "ArrowUp"), 3);
  assert.equal(from(2, "ArrowDown"), null);
  assert.equal(from(0, "ArrowLeft"), null);
  assert.equal(from(3, "ArrowUp"), null);
});

test("every box can be reached from every other one", () => {
  const boxes = Array.from({ length: 30 }, (_, i) => box((i % 5) * 220, Math.floor(i / 5) * 80 + (i % 3) * 10));
  const seen = new Set([0]);
  const next = [0];
  while (next.length) {
    const at = next.pop();
    for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
      const others = boxes.filter((_, i) => i !== at);
      const to = boxes.indexOf(others[neighbour(boxes[at], others, key)]);
      if (to >= 0 && !seen.has(to)) seen.add(to) && next.push(to);
    }
  }
  assert.equal(seen.size, boxes.length);
});

test("in the hand, up and down change the place in a pile, left and right the pile; the ends hold", () => {
  const names = ["a", "b", "tray"];
  const sizes = { a: 3, b: 1, tray: 0 };
  const next = (pile, at, key) => nextPlace(names, sizes, { pile, at }, key);
  assert.deepEqual(next("a", 0, "ArrowDown"), { pile: "a", at: 1 });
  assert.deepEqual(next("a", 3, "ArrowDown"), { pile: "a", at: 3 }, "below the last");
  assert.deepEqual(next("a", 0, "ArrowUp"), { pile: "a", at: 0 });
  assert.deepEqual(next("a", 3, "ArrowRight"), { pile: "b", at: 1 }, "as far down as the pile goes");
  assert.deepEqual(next("b", 1, "ArrowRight"), { pile: "tray", at: 0 });
  assert.deepEqual(next("tray", 0, "ArrowRight"), { pile: "tray", at: 0 });
  assert.deepEqual(next("a", 1, "ArrowLeft"), { pile: "a", at: 1 });
});

test("where one reads from the right, left leads on", () => {
  assert.equal(turned("ArrowLeft", "rtl"), "ArrowRight");
  assert.equal(turned("ArrowUp", "rtl"), "ArrowUp");
  assert.equal(turned("ArrowLeft", "ltr"), "ArrowLeft");
});
