import assert from "node:assert/strict";
import { test } from "node:test";
import { oldestWaiting } from "../../static/src/live/outbox.js";
import { addPerson, changePerson, peopleOn, removePerson } from "../../static/src/live/people.js";
import { nextPerson, personKey, tokenFor } from "../../static/src/live/person.js";
import { isCode, secondsLeft } from "../../static/src/shared/kiosk.js";
import { forgetUnheard, hearOfRefused, unheard } from "../../static/src/shared/unheard.js";
import { MemoryStorage, Store } from "../../static/src/live/storage.js";

const CODE = "ABC234";
const open = () => Object.assign(new Store(new MemoryStorage()), { lasting: true });

function entry(store, token, id, state) {
  store.set(`miteinander:${CODE}:out:${token.slice(0, 8)}:${id}`, { id, token, at: 1, state, fields: { text: id } });
}

test("the second person brings the first one's name along, and each has a token of their own", () => {
  const store = open();
  const here = { token: tokenFor(CODE, store), name: "Person 1", lang: "de" };
  assert.deepEqual(peopleOn(CODE, store), []);
  const olena = addPerson(CODE, store, here, { name: "Olena", lang: "uk" });
  const rana = addPerson(CODE, store, olena, { name: "★", lang: "ar" });
  assert.deepEqual(peopleOn(CODE, store).map(({ name }) => name), ["Person 1", "Olena", "★"]);
  assert.equal(new Set([here, olena, rana].map(({ token }) => token)).size, 3);
  changePerson(CODE, store, rana.token, { name: "Rana" });
  assert.equal(peopleOn(CODE, store)[2].name, "Rana");
});

test("who leaves takes drafts and refusals along, never what still has to be sent", () => {
  const store = open();
  const anna = { token: "anna-anna-anna", name: "Anna", lang: "de" };
  const ben = addPerson(CODE, store, anna, { name: "Ben", lang: "de" });
  store.set(`${personKey(CODE, anna.token, "draft")}card:1`, "halb");
  store.set(`${personKey(CODE, ben.token, "draft")}card:1`, "auch halb");
  entry(store, anna.token, "waits", "waiting");
  entry(store, anna.token, "refused", "refused");
  assert.deepEqual(removePerson(CODE, store, anna.token).map(({ name }) => name), ["Ben"]);
  assert.equal(store.get(`${personKey(CODE, anna.token, "draft")}card:1`), null);
  assert.equal(store.get(`${personKey(CODE, ben.token, "draft")}card:1`), "auch halb");
  assert.equal(oldestWaiting(CODE, store).id, "waits");
  assert.deepEqual(store.keys(`miteinander:${CODE}:out:`).length, 1);
});

test("the next person at a tablet has another token and finds no draft", () => {
  const store = open();
  const first = tokenFor(CODE, store);
  store.set(`${personKey(CODE, first, "draft")}card:1`, "halb");
  nextPerson(CODE, store);
  assert.notEqual(tokenFor(CODE, store), first);
  assert.deepEqual(store.keys(`miteinander:${CODE}:draft:`), []);
});

test("a minute without a touch, and the last twenty seconds are said", () => {
  const times = { after: 60000, warn: 20000 };
  assert.equal(secondsLeft(39000, 0, times), null);
  assert.equal(secondsLeft(40000, 0, times), 20);
  assert.equal(secondsLeft(59500, 0, times), 1);
  assert.equal(secondsLeft(60000, 0, times), 0);
  assert.equal(secondsLeft(999999, 0, times), 0); // the tablet slept
});

test("only the workshop's code ends it", () => {
  assert.ok(isCode(" abc 234 ", CODE));
  assert.ok(!isCode("ABC235", CODE));
  assert.ok(!isCode("", CODE));
});

test("what somebody who has gone was refused is counted, each reason once and without the words", () => {
  const store = open();
  const gone = "gone-gone-gone";
  const here = tokenFor(CODE, store);
  const refuse = (token, id, message) => {
    const key = `miteinander:${CODE}:out:${token.slice(0, 8)}:${id}`;
    store.set(key, { id, token, at: 1, lang: "tr", state: "refused", fields: { text: "Geheimes" }, error: { code: "closed", message } });
  };
  entry(store, gone, "waits", "waiting");
  for (const [id, message] of [["a", "Zu Ende."], ["b", "Zu Ende."], ["c", "Zu viele."]]) refuse(gone, id, message);
  refuse(here, "mine", "Zu Ende.");
  hearOfRefused(CODE, store);
  refuse(gone, "d", "Zu viele.");
  hearOfRefused(CODE, store);
  assert.deepEqual(unheard(CODE, store), { n: 4, reasons: [{ message: "Zu Ende.", lang: "tr" }, { message: "Zu viele.", lang: "tr" }] });
  // What waits and what the person at the tablet was refused stays where it is.
  assert.deepEqual(store.keys(`miteinander:${CODE}:out:`).map((key) => store.get(key).id).sort(), ["mine", "waits"]);
  assert.equal(store.keys("").filter((key) => key.includes("unheard")).map((key) => JSON.stringify(store.get(key))).join().includes("Geheimes"), false);
  forgetUnheard(CODE, store);
  assert.deepEqual(unheard(CODE, store), { n: 0, reasons: [] });
});
