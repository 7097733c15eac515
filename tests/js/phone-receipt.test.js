import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStorage, Store } from "../../static/src/live/storage.js";
import { load } from "../../static/src/live/reducer.js";
import { ownsSomething } from "../../static/src/phone/own.js";
import { forgetPerson } from "../../static/src/live/person.js";
import { forgetContact, givenContact, keepContact } from "../../static/src/phone/receipt/contact.js";
import { ownAnswers } from "../../static/src/phone/receipt/answers.js";
import { asPage, asText } from "../../static/src/phone/receipt/files.js";
import { ownDotsByBallot, sectionsOf } from "../../static/src/phone/receipt/receipt.js";
import { take } from "../../static/src/phone/receipt/take.js";

const CARD = { id: "k", wall: "w", cluster: "c", text: "لا حافلات", lang: "ar", status: "wall", gloss: { text: "Keine Busse", by: "person" }, created_at: "1" };
const HIDDEN = { id: "h", wall: "w", cluster: null, text: "Grob", lang: "de", status: "hidden", created_at: "2" };
const PROMISE = { id: "z", topic: "t", action_item: null, role: "coordinate", has_contact: true, withdrawn: false };
const NOTHING = { wall: [{ id: "w", step: "s", phase: "kritik" }], ballot: [{ id: "b", step: "d", items: [{ id: "i", title: "Bus" }, { id: "j", title: "Bank" }] }], topic: [{ id: "t", title: "Spielstraße" }] };
const ALL = { ...NOTHING, cluster: [{ id: "c", title: "Verkehr" }], mine: { card: [CARD, HIDDEN], dot: [{ id: "x", item: "i", n: 2 }], commitment: [PROMISE] } };

const NAMES = (phase) => (phase === "kritik" ? "Kritik" : "");
const device = (state, pending = []) => ({ code: "ABC", token: "person-one", state: load(state), pending, store: new Store(new MemoryStorage()) });

test("everything that is one's own, under its heading, with its German version, place and fate", () => {
  const live = device(ALL);
  keepContact(live, "z", { name: "Rana", contact: "rana@example.org" });
  assert.deepEqual(sectionsOf(live, NAMES, "de"), [
    {
      title: "Kritik",
      entries: [
        { text: "Grob", lang: "de", german: undefined, notes: ["Die Moderation hat diese Karte von der Wand genommen."] },
        { text: "لا حافلات", lang: "ar", german: "Keine Busse", notes: ["an der Wand: „Verkehr“"] },
      ],
    },
    { title: "Ihre Punkte", entries: [{ text: "Bus", notes: ["2 Punkte von Ihnen"] }] },
    { title: "Hier sind Sie dabei", entries: [{ text: "Spielstraße", notes: ["Sie koordinieren", "Rana", "rana@example.org"] }] },
  ]);
});

const SCALE = {
  id: "s1", position: 1, type: "scale", settings: { points: 5 }, title: { de: "Stimmungsbild" },
  prompt: { de: "Wie gut leben wir hier? 1 = schlecht, 5 = sehr gut", tr: "Burada nasıl yaşıyoruz? 1 = kötü, 5 = çok iyi" },
};
const POLL = { id: "s2", position: 2, type: "poll", settings: { options: [{ de: "Bäume" }, { de: "Bänke", tr: "Banklar" }] }, title: { de: "Was zuerst?", tr: "Önce ne?" }, prompt: { de: "" } };
const FEEDBACK = { id: "s3", position: 3, type: "feedback", settings: {}, title: { de: "Rückmeldung" }, prompt: { de: "Was nehmen Sie mit?" } };
const ANSWERS = [
  { id: "3", step: "s3", value: null, text: "Viel" },
  { id: "2", step: "s2", value: 2, text: "" },
  { id: "1", step: "s1", value: 4, text: "" },
];

test("answers are told with their question, in the order of the evening and in the reader's language", () => {
  const live = device({ step: [POLL, FEEDBACK, SCALE], mine: { answer: ANSWERS } });
  const told = (lang) => ownAnswers(live, lang).map(({ asked, text }) => [asked.text, text]);
  assert.deepEqual(told("de"), [
    ["Wie gut leben wir hier? 1 = schlecht, 5 = sehr gut", "4 von 5"],
    ["Was zuerst?", "Bänke"],
    ["Was nehmen Sie mit?", "Viel"],
  ]);
  assert.deepEqual(told("tr"), [
    ["Burada nasıl yaşıyoruz? 1 = kötü, 5 = çok iyi", "4 von 5"],
    ["Önce ne?", "Banklar"],
    ["Was nehmen Sie mit?", "Viel"],
  ]);
  // What falls back to German, or does not, is read in the language that it is in.
  assert.deepEqual(ownAnswers(live, "tr").map(({ asked }) => asked.lang), ["tr", "tr", "de"]);
  assert.deepEqual(sectionsOf(live, NAMES, "tr")[0].entries[1], { asked: { text: "Önce ne?", lang: "tr", dir: "ltr" }, text: "Banklar", lang: "tr", notes: [] });
});

test("the latest answer counts, also on its way; one that was refused or whose question is gone does not stand for a number", () => {
  const given = (state) => [{ id: "9", kind: "answer.give", fields: { step: "s2", value: 1 }, state }];
  const texts = (state, pending) => ownAnswers(device(state, pending), "de").map(({ text, waits }) => [text, Boolean(waits)]);
  const both = { step: [POLL], mine: { answer: ANSWERS.slice(1, 2) } };
  assert.deepEqual(texts(both, given("waiting")), [["Bäume", true]]);
  assert.deepEqual(texts(both, given("refused")), [["Bänke", false]]);
  assert.deepEqual(texts({ step: [POLL], mine: {} }, given("sent")), [["Bäume", false]]);
  assert.deepEqual(texts({ mine: { answer: ANSWERS } }), [["Viel", false]]);
});

test("who has given nothing finds nothing, however much hangs there", () => {
  const live = device({ ...NOTHING, mine: {} });
  assert.deepEqual(sectionsOf(live, NAMES, "de"), []);
  assert.equal(ownsSomething(live), false);
  assert.equal(ownsSomething(device({ mine: {} }, [{ id: "1", kind: "card.submit", fields: {}, state: "waiting" }])), true);
});

test("dots that are taken back are not on the receipt", () => {
  const dots = (n) => device({ ...NOTHING, mine: { dot: [{ id: "x", item: "i", n }] } });
  assert.deepEqual(ownDotsByBallot(dots(0)), []);
  assert.deepEqual(ownDotsByBallot(dots(1))[0].rows, [{ id: "i", title: "Bus", n: 1 }]);
});

test("a contact is told only to whoever gave it, only while the municipality has it, and goes with the person", () => {
  const live = device(ALL);
  keepContact(live, "z", { name: "", contact: "0721 12345" });
  assert.deepEqual(givenContact(live, PROMISE), ["0721 12345"]);
  assert.deepEqual(givenContact(live, { ...PROMISE, has_contact: false }), []);
  assert.deepEqual(givenContact({ ...live, token: "somebody-else" }, PROMISE), []);
  forgetPerson(live.code, live.token, live.store);
  assert.deepEqual(live.store.keys(""), []);
  keepContact(live, "z", { name: "Rana", contact: "" });
  forgetContact(live, "z");
  assert.deepEqual(givenContact(live, PROMISE), []);
});

const HEAD = { title: "Ihr Beitrag", about: ["<Wie & wo>"], link: "http://h/e/ABC?lang=ar", ends: ["Nächster Termin: 1.2.2027"] };

test("as a page: what people wrote is text, in its own direction", () => {
  const page = asPage(HEAD, [{ title: "Kritik", entries: [{ text: '<script>alert("x")</script>', lang: "fa", german: "Hallo", notes: [] }] }], "ar");
  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.match(page, /<p lang="fa" dir="rtl">&#60;script&#62;/);
  assert.match(page, /<p lang="de" dir="ltr">Hallo<\/p>/);
  assert.match(page, /href="http:\/\/h\/e\/ABC\?lang=ar"/);
  assert.ok(!page.includes("<script"));
  assert.ok(!page.includes("<Wie"));
});

test("as text: one line for each thing, and where the results are", () => {
  const text = asText(HEAD, [{ title: "Kritik", entries: [{ text: "Bus", german: "Bus!", notes: ["an der Wand"] }] }]);
  assert.equal(text, "Ihr Beitrag\n<Wie & wo>\n\nKritik\n• Bus\n  Deutsche Fassung: Bus!\n  an der Wand\n\nNächster Termin: 1.2.2027\nWas daraus wird, steht hier: http://h/e/ABC?lang=ar");
});

test("an answer stands below its question, each in its own language", () => {
  const sections = [{ title: "Ihre Antworten", entries: [{ asked: { text: "Was <zuerst>?", lang: "de", dir: "ltr" }, text: "مقاعد", lang: "ar", notes: ["wartet auf Netz"] }] }];
  assert.match(asPage(HEAD, sections, "ar"), /<p class="small" lang="de" dir="ltr">Was &#60;zuerst&#62;\?<\/p><p lang="ar" dir="rtl">مقاعد<\/p>/);
  assert.match(asText(HEAD, sections), /Ihre Antworten\n• Was <zuerst>\?\n {2}مقاعد\n {2}wartet auf Netz\n/);
});

const taken = { name: "m.html", title: "Ihr Beitrag", page: "<p>", text: "text" };

async function takes(browser) {
  const saved = [];
  await take(taken, { browser, download: (file) => saved.push(file.name) });
  return saved;
}

test("without a way to share it is a file; with one the device's own way, as far as that goes", async () => {
  assert.deepEqual(await takes({}), ["m.html"]);
  const shared = [];
  const share = async (what) => shared.push(Object.keys(what));
  assert.deepEqual(await takes({ share, canShare: () => true }), []);
  assert.deepEqual(await takes({ share }), []);
  assert.deepEqual(shared, [["files", "title"], ["title", "text"]]);
});

test("who closes the list of ways keeps nothing; where sharing fails there is still the file", async () => {
  const failing = (name) => ({ share: () => Promise.reject(Object.assign(new Error(), { name })) });
  assert.deepEqual(await takes(failing("AbortError")), []);
  assert.deepEqual(await takes(failing("NotAllowedError")), ["m.html"]);
});
