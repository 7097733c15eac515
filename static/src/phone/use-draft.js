import { useReducer } from "preact/hooks";
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

export const readDraft = (live, name) => live.store.get(draftKey(live, name)) ?? "";

// By person: on a shared tablet nobody finds the words of the one before.
const draftKey = (live, name) => `miteinander:${live.code}:draft:${live.token.slice(0, 8)}:${name}`;
