// Who sits at this device: one token per workshop, made before the first `enter`, so that a lost answer makes no second person.
import { newToken } from "./ids.js";
import { forgetRefused } from "./outbox.js";

const WEEK = 7 * 24 * 3600;

/** The token of this device in this workshop; made and kept on first use. */
export function tokenFor(code, store) {
  const token = store.get(tokenKey(code)) ?? cookieToken(code, store) ?? newToken();
  keepToken(code, token, store);
  return token;
}

/** From now on the person with this token sits at the device. */
export function keepToken(code, token, store) {
  store.set(tokenKey(code), token);
  if (!store.lasting) {
    document.cookie = `${cookieName(code)}=${token}; path=${location.pathname}; max-age=${WEEK}; SameSite=Strict`;
  }
}

/** Hands the device to somebody new; nothing of the one before is left on it but what has still to be sent. */
export function nextPerson(code, store) {
  const before = store.get(tokenKey(code));
  if (before) forgetPerson(code, before, store);
  keepToken(code, newToken(), store);
}

/** Takes a person's drafts, contacts and refused texts off this device, and what it last knew of theirs. */
export function forgetPerson(code, token, store) {
  for (const kept of ["draft", "contact", "last"]) {
    store.keys(personKey(code, token, kept)).forEach((key) => store.remove(key));
  }
  forgetRefused(code, store, token);
}

/** Where something of one person is kept: nobody else at this device finds it. */
export const personKey = (code, token, kept) => `miteinander:${code}:${kept}:${token.slice(0, 8)}:`;

const tokenKey = (code) => `miteinander:${code}:token`;
const cookieName = (code) => `miteinander_${code.replace(/\W/g, "")}`;

function cookieToken(code, store) {
  if (store.lasting) return null;
  const found = document.cookie.split("; ").find((part) => part.startsWith(`${cookieName(code)}=`));
  return found ? found.split("=")[1] : null;
}
