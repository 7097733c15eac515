// What this device remembers of its mediator: which one it is, what they speak, what they have put into German, and the
// card that they are writing for somebody.
import { cleanText } from "../../live/clean.js";
import { newId } from "../../live/ids.js";
import { isGerman } from "../wall.js";

const MOST = 100;

/** `{device, langs, mine, draft?}`, made on first use. */
export function recall(store, workshop) {
  const kept = store.get(key(workshop));
  if (kept) return kept;
  const fresh = { device: newId(), langs: [], mine: [] };
  store.set(key(workshop), fresh);
  return fresh;
}

/** Keeps changes; returns the whole. Another tab of this device is the same mediator. */
export function remember(store, workshop, changes) {
  const whole = { ...recall(store, workshop), ...changes };
  store.set(key(workshop), whole);
  return whole;
}

/** The list of one's own with this card on top. */
export const withMine = (mine, card) => [card, ...mine.filter((id) => id !== card)].slice(0, MOST);

const glossOf = ({ lang, gloss }) => (isGerman(lang) ? "" : cleanText(gloss));

/** Whether somebody has begun to write this card. */
export const hasWords = (draft) => Boolean(draft && (cleanText(draft.text) || glossOf(draft)));

/** The id to send a draft with. A page that was left before the answer came may have hung it: other words are another card. */
export function idToSend(draft, hanging) {
  if (!hanging) return draft.id;
  const gloss = glossOf(draft);
  const same = hanging.text === cleanText(draft.text) && (!gloss || (hanging.gloss && hanging.gloss.text === gloss));
  return same ? draft.id : newId();
}

const key = (workshop) => `miteinander:${workshop}:mediate`;
