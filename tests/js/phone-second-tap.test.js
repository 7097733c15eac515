import assert from "node:assert/strict";
import { test } from "node:test";
import { ignoreSecondTaps, Taps } from "../../static/src/phone/second-tap.js";

const HELP = {}, BACK = {}, PLUS = {};
const tap = (time, thing, says, x = 100) => ({ time, x, y: 700, thing, says });
const strays = (...all) => {
  const taps = new Taps();
  return all.map((each) => taps.isStray(each));
};

test("the second tap of a pair does not reach what the first has brought", () => {
  assert.deepEqual(strays(tap(0, HELP, "Hilfe"), tap(120, BACK, "Zurück")), [false, true]);
  // The same button may say something else by now, or stand for the opposite.
  assert.deepEqual(strays(tap(0, HELP, "Hilfe"), tap(120, HELP, "Zurück")), [false, true]);
  assert.deepEqual(strays(tap(0, HELP, "Hilfe"), tap(120, BACK, "Zurück"), tap(300, BACK, "Zurück")), [false, true, true]);
});

test("who taps the same again means it, and so does who has had the time to read, or taps elsewhere", () => {
  assert.deepEqual(strays(tap(0, PLUS, "+"), tap(120, PLUS, "+"), tap(240, PLUS, "+")), [false, false, false]);
  assert.deepEqual(strays(tap(0, HELP, "Hilfe"), tap(450, BACK, "Zurück")), [false, false]);
  assert.deepEqual(strays(tap(0, HELP, "Hilfe"), tap(120, BACK, "Zurück", 200)), [false, false]);
  assert.deepEqual(strays(tap(0, HELP, "Hilfe"), tap(120, null, null)), [false, false]);
});

test("who has hit nothing tries again at once; between two that hit something a miss changes nothing", () => {
  assert.deepEqual(strays(tap(0, null, null), tap(200, PLUS, "+")), [false, false]);
  assert.deepEqual(strays(tap(0, null, null), tap(200, HELP, "Hilfe"), tap(320, BACK, "Zurück")), [false, false, true]);
  assert.deepEqual(strays(tap(0, HELP, "Hilfe"), tap(200, null, null), tap(500, BACK, "Zurück")), [false, false, true]);
});

// A page of which only the clicks matter.
function page() {
  globalThis.window = new EventTarget();
  ignoreSecondTaps();
  const named = (textContent) => ({ textContent, getAttribute: () => null });
  const buttons = { first: named("Hilfe"), second: named("Zurück") };
  return (name, fields) => {
    const click = Object.assign(new Event("click", { cancelable: true }), { clientX: 9, clientY: 9, detail: 1, buttons: 0, ...fields });
    Object.defineProperty(click, "target", { value: { closest: () => buttons[name] } });
    Object.defineProperty(click, "timeStamp", { value: (page.now = (page.now ?? 0) + 100) });
    return globalThis.window.dispatchEvent(click);
  };
}

test("what keys, switches and screen readers click is never kept back, and keeps nothing back", () => {
  for (const fields of [{ detail: 0 }, { buttons: 1 }]) {
    const click = page();
    assert.deepEqual([click("first", fields), click("second", fields), click("first"), click("second", fields), click("second")], [true, true, true, true, false]);
  }
});

test("a label and its field are one tap", () => {
  assert.deepEqual(strays(tap(0, HELP, "Ja,false"), tap(1, HELP, "Ja,true")), [false, false]);
});
