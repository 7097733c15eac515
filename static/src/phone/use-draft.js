import { useReducer } from "preact/hooks";
import { personKey } from "../live/person.js";
import { usePhone } from "./context.js";

/** A text that is being written: kept in storage under a name, so that a reload or an empty battery loses nothing. */
export function useDraft(name, initial = "") {
  const { live } = usePhone();
  const [, again] = useReducer((n) => n + 1, 0);
  const write = (text) => {
    writeDraft(live, name, text === initial ? null : text);
    again();
  };
  return [live.store.get(draftKey(live, name)) ?? initial, write];
}

/** A draft from outside its field; null takes it away. */
export function writeDraft(live, name, text) {
  if (text === null) live.store.remove(draftKey(live, name));
  else live.store.set(draftKey(live, name), text);
}

/** Whether this, in one of its fields, has been begun and not sent. */
export const isBegun = (live, ...names) => names.some((name) => live.store.get(draftKey(live, name)) !== null);

/** {name: draft} of everything that the person at this device has begun and not sent. */
export function allDrafts(live) {
  const start = draftKey(live, "");
  return Object.fromEntries(live.store.keys(start).map((key) => [key.slice(start.length), live.store.get(key)]));
}

/** Whether there is any of it. */
export const hasDrafts = (live) => Object.keys(allDrafts(live)).length > 0;

const draftKey = (live, name) => `${personKey(live.code, live.token, "draft")}${name}`;
