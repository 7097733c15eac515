// The name and the way to be reached that somebody has given with a commitment. The server never sends them back, so that the
// receipt can show them they stay on the device that they were typed on, with what else is this person's.
import { personKey } from "../../live/person.js";

const keyOf = (live, commitment) => `${personKey(live.code, live.token, "contact")}${commitment}`;

/** Keeps what was given with a commitment. */
export function keepContact(live, commitment, { name, contact }) {
  if (name || contact) live.store.set(keyOf(live, commitment), { name, contact });
}

export const forgetContact = (live, commitment) => live.store.remove(keyOf(live, commitment));

/** Takes the names and contacts of offers that were never sent off this device, of all who write on it. */
export function forgetOffers({ code, store }) {
  const drafts = store.keys(`miteinander:${code}:draft:`);
  drafts.filter((key) => key.includes(":offer:")).forEach((key) => store.remove(key));
}

/** `{name, contact}`, what this device knows of it. */
export const keptContact = (live, { id, has_contact, waits, name = "", contact = "" }) => (waits ? { name, contact } : (has_contact && live.store.get(keyOf(live, id))) || {});

/** `[name, contact]`, what of it was given; empty where the municipality has nothing. */
export function givenContact(live, commitment) {
  const given = keptContact(live, commitment);
  return [given.name, given.contact].filter(Boolean);
}
