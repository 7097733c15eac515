import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryStorage, Store } from "../../static/src/live/storage.js";
import { load } from "../../static/src/live/reducer.js";
import { ownsSomething } from "../../static/src/phone/own.js";
import { forgetPerson } from "../../static/src/live/person.js";
import { forgetContact, givenContact, keepContact } from "../../static/src/phone/receipt/contact.js";
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
  assert.deepEqual(sectionsOf(live, NAMES), [
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

test("who has given nothing finds nothing, however much hangs there", () => {
  const live = device({ ...NOTHING, mine: {} });
  assert.deepEqual(sectionsOf(live, NAMES), []);
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
