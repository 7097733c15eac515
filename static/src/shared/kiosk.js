// A tablet that stands in the hall for everybody.

import { isKiosk } from "../live/people.js";

const ASKED = /[?&]kiosk\b/i; // a QR code speaks in capitals

/** Whether this page is for everybody: by its address, or because the tablet stands there already. */
export const isForAll = (code, store) => isKiosk(code, store) || ASKED.test(location.search);

/** What is typed is this workshop's code, with or without blanks. */
export const isCode = (typed, code) => typed.replace(/\s/g, "").toUpperCase() === code.toUpperCase();

/** Whole seconds until somebody who does nothing is taken for gone; null as long as they need not know. */
export function secondsLeft(now, touchedAt, { after, warn }) {
  const left = Math.ceil((touchedAt + after - now) / 1000);
  return left * 1000 > warn ? null : Math.max(0, left);
}
