// Several people with one device: each has a token of their own. Their names never leave it.
import { newToken } from "./ids.js";
import { forgetPerson } from "./person.js";

/** More people than sit at a table: whoever needs more takes a second device. */
export const MOST_PEOPLE = 12;

const key = (code) => `miteinander:${code}:people`;
const kioskKey = (code) => `miteinander:${code}:kiosk`;

/** Several people write on this device, or it stands there for all: the phone's own page is not enough for that. */
export const isShared = (code, store) => isKiosk(code, store) || peopleOn(code, store).length > 1;

/** Where such a device goes on. */
export const sharedUrl = (code) => `/j/${code}?shared`;

/** A tablet for everybody knows that it is, until somebody who knows the code ends it. */
export const isKiosk = (code, store) => Boolean(store.get(kioskKey(code)));
export const endKiosk = (code, store) => store.remove(kioskKey(code));

/** From now on the device is nobody's: whoever has used it before leaves it. */
export function startKiosk(code, store) {
  peopleOn(code, store).forEach(({ token }) => removePerson(code, store, token));
  store.set(kioskKey(code), true);
}

/** [{token, name, lang}] in the order in which they came; empty as long as one person has the device. */
export const peopleOn = (code, store) => store.get(key(code)) ?? [];

/** Adds somebody to whoever is there already (`here`, on the first time) and returns the newcomer. */
export function addPerson(code, store, here, { name, lang }) {
  const before = peopleOn(code, store);
  const person = { token: newToken(), name, lang };
  store.set(key(code), [...(before.length ? before : [here]), person]);
  return person;
}

/** Changes a person's name or language. */
export function changePerson(code, store, token, changes) {
  const people = peopleOn(code, store);
  if (people.length) store.set(key(code), people.map((person) => (person.token === token ? { ...person, ...changes } : person)));
}

/** Takes a person off the device; what they have sent stays theirs. Returns who is left. */
export function removePerson(code, store, token) {
  const left = peopleOn(code, store).filter((person) => person.token !== token);
  forgetPerson(code, token, store);
  store.set(key(code), left);
  return left;
}
