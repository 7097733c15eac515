// What was not accepted after its author had left the tablet. Nobody may see the words of somebody else, so only how much it was
// and why is kept, for whoever looks after the tablet.
import { takeRefused } from "../live/outbox.js";
import { tokenFor } from "../live/person.js";

const key = (code) => `miteinander:${code}:unheard`;

/** {n, reasons: [{message, lang}]}, each reason once. */
export const unheard = (code, store) => store.get(key(code)) ?? { n: 0, reasons: [] };

export const forgetUnheard = (code, store) => store.remove(key(code));

/** Puts what people who are gone were refused in the place of their words. */
export function hearOfRefused(code, store) {
  const refused = takeRefused(code, store, tokenFor(code, store));
  if (!refused.length) return;
  const { n, reasons } = unheard(code, store);
  const news = refused.filter(({ message }, i) => ![...reasons, ...refused.slice(0, i)].some((known) => known.message === message));
  store.set(key(code), { n: n + refused.length, reasons: [...reasons, ...news] });
}
