// Who sits at this device: one token per workshop, made before the first `enter`, so that a lost answer makes no second person.
import { newToken } from "./ids.js";

const WEEK = 7 * 24 * 3600;

/** The token of this device in this workshop; made and kept on first use. */
export function tokenFor(code, store) {
  const token = store.get(tokenKey(code)) ?? cookieToken(code, store) ?? newToken();
  keepToken(code, token, store);
  return token;
}

/** Hands the device to another person: from now on it has a new token. */
export function nextPerson(code, store) {
  keepToken(code, newToken(), store);
}

const tokenKey = (code) => `miteinander:${code}:token`;
const cookieName = (code) => `miteinander_${code.replace(/\W/g, "")}`;

function keepToken(code, token, store) {
  store.set(tokenKey(code), token);
  if (!store.lasting) {
    document.cookie = `${cookieName(code)}=${token}; path=${location.pathname}; max-age=${WEEK}; SameSite=Strict`;
  }
}

function cookieToken(code, store) {
  if (store.lasting) return null;
  const found = document.cookie.split("; ").find((part) => part.startsWith(`${cookieName(code)}=`));
  return found ? found.split("=")[1] : null;
}
