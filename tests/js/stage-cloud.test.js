import assert from "node:assert/strict";
import { test } from "node:test";
import { cloud } from "../../static/src/stage/cloud.js";
import { STOP_WORDS } from "../../static/src/stage/stopwords.js";

const de = (text) => ({ text, lang: "de" });
const said = (texts) => cloud(texts).map(({ word, n }) => `${word} ${n}`);

test("words are counted by how many texts have them, the most frequent first", () => {
  const texts = ["Gute Gespräche, Gespräche, GESPRÄCHE!", "gespräche und Musik", "Die Gespräche; mehr Musik."].map(de);
  assert.deepEqual(said(texts).slice(0, 2), ["Gespräche 3", "Musik 2"]);
});

test("stop words are left out in their own language only", () => {
  assert.deepEqual(said([de("Das war nicht für mich und das ist schon so")]), []);
  assert.deepEqual(said([{ text: "die man was", lang: "tr" }]), ["die 1", "man 1", "was 1"]);
  assert.deepEqual(said([{ text: "هذا في من على المكان", lang: "ar" }]), ["المكان 1"]);
  assert.deepEqual(said([{ text: "Это было очень хорошо, спасибо", lang: "ru" }]), ["спасибо 1"]);
});

test("the Turkish i is not the German one", () => {
  assert.deepEqual(said([{ text: "IŞIK", lang: "tr" }, { text: "ışık", lang: "tr" }]).length, 1);
});

test("a word of two languages is two words, each with its own direction", () => {
  const words = cloud([de("Park"), { text: "Park", lang: "tr" }]);
  assert.deepEqual(words.map(({ lang, n }) => [lang, n]), [["de", 1], ["tr", 1]]);
});

test("sizes are few, and what only one has said is there only while little is shared", () => {
  const shared = ["Musik", "Essen", "Ideen", "Leute", "Zeit", "Raum"];
  const many = [...shared, ...shared, "Musik", "Musik", "Einzelstimme"].map(de);
  const words = cloud(many);
  assert.deepEqual(words.map(({ word }) => word).sort(), [...shared].sort());
  assert.equal(words[0].size, 4);
  assert.ok(words.every(({ size }) => Number.isInteger(size) && size >= 1 && size <= 4));
  assert.equal(said([de("Einzelstimme")]).length, 1);
});

test("what has no room is left out, long words are never the largest", () => {
  const long = "Unfassbarlangewortzusammensetzung".slice(0, 28);
  const [first] = cloud([de(long), de(`${long} kurz`), de(`${long} kurz`)]);
  assert.deepEqual([first.word, first.size], [long, 2]);
  assert.equal(cloud([de("a".repeat(31))]).length, 0);
  const words = cloud(Array.from({ length: 48 }, (_, i) => de(`${long.slice(0, 20)}${"abcdefghijklmnopqrstuvwx"[i % 24]}`)));
  assert.ok(words.length > 3 && words.length < 24);
});

test("no more than twenty-four words, and nothing of no words", () => {
  const texts = Array.from({ length: 60 }, (_, i) => de(`${"abcdefghij"[i % 10]}wort${"klmnopqrst"[Math.floor(i / 10)]}`));
  assert.equal(cloud([...texts, ...texts], 10000).length, 24);
  assert.deepEqual(cloud([]), []);
  assert.deepEqual(cloud([de("!!! 12 🎉 ok")]), []);
});

test("the lists have the languages of the hall, in small letters", () => {
  for (const lang of ["de", "tr", "ru", "ar", "uk", "ro", "it", "pl", "en", "hr", "sq", "fa", "fr", "el"]) {
    assert.ok(STOP_WORDS[lang].split(" ").length > 30, lang);
    assert.equal(STOP_WORDS[lang], STOP_WORDS[lang].toLocaleLowerCase(lang), lang);
  }
});
