// Keys of a single letter: who dictates or strikes them by accident turns them off on this device (WCAG 2.1.4).
import { openStore } from "../live/storage.js";

const OFF = "miteinander:board:keys-off";
const store = openStore();

export const keysAreOn = () => !store.get(OFF);

export const turnKeys = (on) => (on ? store.remove(OFF) : store.set(OFF, true));

/** Whether keys belong to this field. */
export const writes = (element) => element.matches("input, textarea, select, [contenteditable]");
