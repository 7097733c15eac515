// What this phone last knew, kept on it: so that a reload without network shows the step and one's own instead of nothing.
// A tablet for everybody keeps nothing, and whoever leaves a device takes theirs along (`forgetPerson`).
import { isKiosk, peopleOn } from "../../live/people.js";
import { personKey } from "../../live/person.js";

const EVENING = 12 * 3600 * 1000;
const SAVED_AFTER = 1000;
// So long a page may look for its connection before it shows what it knew.
const PATIENCE = 2500;

const key = (live) => `${personKey(live.code, live.token, "last")}state`;

/** From now on keeps what the phone knows; shows what it knew where the server cannot be reached. Returns what ends that. */
export function keepLast(live) {
  if (!live.store.lasting || isKiosk(live.code, live.store)) return () => {};
  dropOld(live.store);
  let timer = null;
  let at = Date.now();
  const noteTime = () => live.status === "online" && (at = Date.now());
  const save = () => {
    clearTimeout(timer);
    timer = null;
    noteTime();
    if (live.head !== null && isHere(live)) live.store.set(key(live), { at, state: { ...live.state, card: {} } });
  };
  const recall = recaller(live);
  const changed = () => {
    recall();
    noteTime();
    timer = timer ?? setTimeout(save, SAVED_AFTER);
  };
  const waited = setTimeout(() => recall(true), PATIENCE);
  const end = live.subscribe(changed);
  window.addEventListener("pagehide", save);
  changed();
  return () => {
    end();
    [timer, waited].forEach(clearTimeout);
    window.removeEventListener("pagehide", save);
  };
}

// Once for each person at the device, and only as long as the server has said nothing.
function recaller(live) {
  let shown = null;
  return (waited) => {
    if (live.head !== null || shown === live.token || !(waited || live.status === "offline")) return;
    shown = live.token;
    const last = live.store.get(key(live));
    if (last) live.recall(last);
  };
}

// Whoever has just been taken off the device is no longer on its list, though still its last writer for a moment.
function isHere({ code, store, token }) {
  const people = peopleOn(code, store);
  return !people.length || people.some((person) => person.token === token);
}

function dropOld(store) {
  const kept = store.keys("miteinander:").filter((name) => name.includes(":last:"));
  kept.filter((name) => Date.now() - store.get(name).at > EVENING).forEach((name) => store.remove(name));
}
