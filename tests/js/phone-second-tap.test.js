import assert from "node:assert/strict";
import { test } from "node:test";
import { Taps } from "../../static/src/phone/second-tap.js";

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

test("a label and its field are one tap", () => {
  assert.deepEqual(strays(tap(0, HELP, "Ja,false"), tap(1, HELP, "Ja,true")), [false, false]);
});
