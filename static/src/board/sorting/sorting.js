// Asks for proposals for the wall on the pinboard: at first, and again quietly when much has changed. Never while a card is held.
import { difference, digest, pairs, sensible } from "./proposals.js";

const FIRST = 800;
const SOON = 2000;
const LATER = 10000;
const AGAIN = 30000;
const HELD = 300;
const MANY = 3;
const NOTHING = { duplicates: [], headings: {}, groups: [] };

/**
 * `ask(wall)` fetches proposals, `isHeld()` says whether a card is being dragged, `store` keeps what was called different.
 * `now`: `{status: "none"|"asking"|"ready"|"failed", duplicates, headings, groups}`, see `sensible`.
 */
export function createSorting({ ask, isHeld, store, later = setTimeout }) {
  const listeners = new Set();
  let view = null;
  let asked = null;
  let found = null;
  let status = "none";
  let different = new Set();
  let timer = null;
  let now = { status, ...NOTHING };

  const key = () => `miteinander:different:${view.wall.id}`;
  const free = () => new Promise((resolve) => (isHeld() ? later(() => free().then(resolve), HELD) : resolve()));

  function tell() {
    now = { status, ...(found ? sensible(found, view, different) : NOTHING) };
    listeners.forEach((listener) => listener());
  }

  function plan(wait) {
    if (timer === null) timer = later(run, wait);
  }

  async function run() {
    await free();
    timer = null;
    await refresh();
  }

  // How long until it is worth asking again; null: nothing has changed.
  function due() {
    if (!asked) return Object.keys(view.pile).some((name) => view.pile[name].length) ? FIRST : null;
    const changes = difference(asked, digest(view));
    return changes === 0 ? null : changes < MANY ? LATER : SOON;
  }

  function planIfDue() {
    const wait = due();
    if (wait !== null) plan(wait);
  }

  function settle(wall, mine, result) {
    if (view.wall.id !== wall || asked !== mine) return;
    found = result || found;
    status = result ? "ready" : "failed";
    tell();
    if (result) planIfDue();
    else plan(AGAIN);
  }

  async function refresh() {
    const wall = view.wall.id;
    const mine = (asked = digest(view));
    status = "asking";
    tell();
    const result = await ask(wall).catch(() => null);
    await free();
    settle(wall, mine, result);
  }

  return {
    get now() {
      return now;
    },
    get view() {
      return view;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Tells it what hangs on the pinboard. */
    look(next) {
      if (!next.wall) return;
      const other = !view || view.wall.id !== next.wall.id;
      view = next;
      if (other) {
        asked = found = null;
        status = "none";
        different = new Set(store.get(key()) || []);
      }
      if (other || found) tell();
      planIfDue();
    },
    refresh,
    /** The network is there again: what failed for want of it is asked once more. */
    back() {
      if (status === "failed") refresh();
    },
    /** These cards are not the same: they are not proposed again in this session. */
    callDifferent(cards) {
      for (const each of pairs(cards.map((card) => card.id))) different.add(each);
      store.set(key(), [...different]);
      tell();
    },
  };
}
