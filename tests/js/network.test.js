import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../../static/src/live/reducer.js";
import { Reception } from "../../static/src/phone/network/reception.js";
import { labelOf, waitingThings, waitingWords, wordsOf } from "../../static/src/phone/network/waiting.js";
import { assetsIn, isAsset, isPage, tooMany } from "../../static/src/worker/kept.js";

const MINUTE = 60000;
let at = 0;
const entry = (kind, fields = {}, state = "waiting") => ({ id: `${kind}-${(at += 1)}`, kind, fields, state, at });

test("an answer that is long in coming makes the network weak, two quick ones make it well", () => {
  const reception = new Reception();
  reception.took(3900, 0);
  assert.equal(reception.isWeak(0), false);
  reception.took(4000, 10);
  assert.equal(reception.isWeak(10), true);
  reception.took(300, 20);
  assert.equal(reception.isWeak(20), true);
  reception.took(300, 30);
  assert.equal(reception.isWeak(30), false);
});

test("one slow answer is forgotten after a minute, though nothing was asked since", () => {
  const reception = new Reception();
  reception.took(9000, 0);
  assert.equal(reception.isWeak(MINUTE - 1), true);
  assert.equal(reception.isWeak(MINUTE), false);
});

test("a connection that falls once or now and then is none to speak of; three times in three minutes is", () => {
  const reception = new Reception();
  reception.fell(0);
  reception.fell(2 * MINUTE);
  assert.equal(reception.isWeak(2 * MINUTE), false);
  reception.fell(4 * MINUTE);
  assert.equal(reception.isWeak(4 * MINUTE), false);
  reception.fell(4.5 * MINUTE);
  assert.equal(reception.isWeak(4.5 * MINUTE), true);
  assert.equal(reception.isWeak(5 * MINUTE), false);
});

test("what waits is counted by thing: a card and its changes are one, so are the dots on one item", () => {
  const card = entry("card.submit", { text: "Bänke" });
  const edit = entry("card.edit", { card: card.id, text: "Mehr Bänke" });
  const pending = [card, entry("card.submit", { text: "Busse" }), edit, entry("card.submit", { text: "Bäume" }, "refused"), entry("card.submit", {}, "sent")];
  const things = waitingThings(pending);
  assert.deepEqual([...things.values()].map(({ fields }) => fields.text), ["Mehr Bänke", "Busse"]);
  assert.equal(waitingWords(things), "2 Karten warten auf das Netz");
  const dots = [1, 2, 1].map((n) => entry("dot.set", { item: "a", n }));
  assert.equal(waitingWords(waitingThings(dots)), "1 Eingabe wartet auf das Netz");
  assert.equal(waitingWords(waitingThings([card, ...dots, entry("answer.give", { step: "s", value: 3 })])), "3 Eingaben warten auf das Netz");
  assert.equal(waitingWords(waitingThings([])), null);
  assert.deepEqual(["card.edit", "dot.set", "sheet.change"].map(labelOf), ["Ihre Karte", "Ihre Punkte", "Ihre Eingabe"]);
});

test("the worker keeps the page of a phone and hashed files, and nothing else", () => {
  const own = (path) => `https://hall.example${path}`;
  for (const path of ["/j/K7M4QX", "/J/K7M4QX", "/j/K7M4QX?shared", "/J/K7M4QX?KIOSK"]) assert.equal(isPage(own(path)), true, path);
  const others = ["/", "/w/1/board", "/w/1/stage#key", "/plan", "/e/K7M4QX", "/j/", "/j/K7M4QX/more", "/links", "/words/ar.json", "/socket.io/?EIO=4&transport=polling"];
  for (const path of others) assert.deepEqual([isPage(own(path)), isAsset(own(path))], [false, false], path);
  for (const path of ["/static/dist/phone.3SCEEHFQ.js", "/static/dist/phone-later.OPXBIYG2.js?2"]) assert.equal(isAsset(own(path)), true, path);
  for (const path of ["/static/dist/manifest.json", "/static/dist/phone.js", "/w/1/export.csv"]) assert.equal(isAsset(own(path)), false, path);
});

test("a page names what it needs, and of many pages the oldest go", () => {
  const html = `<link href="/static/dist/phone.MLEUGE2I.css"><script src="/static/dist/phone.3SCEEHFQ.js" data-later="/static/dist/phone-later.OPXBIYG2.js"></script><link href="/static/dist/phone.MLEUGE2I.css">`;
  assert.deepEqual(assetsIn(html), ["/static/dist/phone.MLEUGE2I.css", "/static/dist/phone.3SCEEHFQ.js", "/static/dist/phone-later.OPXBIYG2.js"]);
  const urls = ["a", "b", "c", "d", "e"].flatMap((code) => [`https://h/j/${code}`, `https://h/static/dist/${code}.MLEUGE2I.css`]);
  assert.deepEqual(tooMany(urls), ["https://h/j/a"]);
});

test("everything that waits is named: by its own words, or by what it is for", () => {
  const state = load({
    ballot: [{ id: "b", items: [{ id: "i", title: "Wohnen" }] }],
    topic: [{ id: "t", title: "Sprachcafé" }],
    engagement: [{ id: "e", text: "Ich lese vor" }],
    mine: { card: [{ id: "c", text: "Mehr Bänke" }], commitment: [{ id: "k", topic: "t" }] },
  });
  const said = (fields) => wordsOf(fields, state);
  assert.deepEqual([{ text: "Busse" }, { item: "i", n: 2 }, { card: "c" }, { value: 4 }].map(said), ["Busse", "2 × Wohnen", "Mehr Bänke", 4]);
  assert.deepEqual([{ topic: "t", role: "join" }, { commitment: "k" }, { engagement: "e", said: true }].map(said), ["Sprachcafé", "Sprachcafé", "Ich lese vor"]);
  assert.deepEqual([{ sheet: "s", fields: { what: "Ein Fest" } }, { table: 3 }].map(said), ["Ein Fest", ""]);
});
