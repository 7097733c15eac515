import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { removePerson, startKiosk } from "../../static/src/live/people.js";
import { MemoryStorage, Store } from "../../static/src/live/storage.js";
import { keepLast } from "../../static/src/phone/network/last.js";

const CODE = "ABC234";
const HOUR = 3600000;
const STATE = { step: { s: { id: "s" } }, card: { x: { text: "of somebody else" } }, mine: { card: { a: { text: "Bänke" } } } };

beforeEach(() => (globalThis.window = new EventTarget()));

const open = () => Object.assign(new Store(new MemoryStorage()), { lasting: true });

/** What keepLast sees of a live connection. */
function connect(store, { token = "token-anna", status = "online" } = {}) {
  const listeners = new Set();
  const online = status === "online";
  return {
    ...{ code: CODE, store, token, status, head: online ? 7 : null, state: online ? STATE : { mine: {} }, recalled: [] },
    subscribe(fn) {
      listeners.add(fn);
      return () => listeners.delete(fn);
    },
    recall(last) {
      this.recalled.push(last);
    },
    becomes(values) {
      Object.assign(this, values);
      listeners.forEach((fn) => fn());
    },
  };
}

/** The page is left, and what was known is kept by then. */
function leave(end) {
  globalThis.window.dispatchEvent(new Event("pagehide"));
  end();
}

function evening(store, options) {
  leave(keepLast(connect(store, options)));
}

test("without network the phone shows what it knew, once, and from when it is", () => {
  const store = open();
  const before = Date.now();
  evening(store);
  const live = connect(store, { status: "offline" });
  const end = keepLast(live);
  live.becomes({});
  end();
  assert.equal(live.recalled.length, 1);
  const [{ at, state }] = live.recalled;
  assert.ok(at >= before && at <= Date.now());
  assert.deepEqual(state, { ...STATE, card: {} });
});

test("as long as a connection may come the phone waits, and what the server says is never overwritten", () => {
  const store = open();
  evening(store);
  const live = connect(store, { status: "connecting" });
  const end = keepLast(live);
  assert.deepEqual(live.recalled, []);
  live.becomes({ status: "online", head: 9 });
  live.becomes({ status: "offline" });
  end();
  assert.deepEqual(live.recalled, []);
});

test("a page that never reached the server keeps what an earlier one knew", () => {
  const store = open();
  evening(store);
  evening(store, { status: "offline" });
  const live = connect(store, { status: "offline" });
  keepLast(live)();
  assert.equal(live.recalled[0].state.mine.card.a.text, "Bänke");
});

test("each person at a device finds their own, and nobody else's", () => {
  const store = open();
  evening(store);
  const live = connect(store, { status: "offline", token: "token-bea" });
  const end = keepLast(live);
  assert.deepEqual(live.recalled, []);
  live.becomes({ token: "token-anna" });
  end();
  assert.equal(live.recalled.length, 1);
});

test("who leaves the device takes it along, also when the page is about to keep it", () => {
  const store = open();
  store.set(`miteinander:${CODE}:people`, ["token-anna", "token-bea", "token-cem"].map((token) => ({ token })));
  const live = connect(store);
  const end = keepLast(live);
  globalThis.window.dispatchEvent(new Event("pagehide"));
  removePerson(CODE, store, live.token);
  leave(end);
  assert.deepEqual(store.keys(`miteinander:${CODE}:last`), []);
});

test("a tablet for all keeps nothing, nor does a browser that would forget it", () => {
  const kiosk = open();
  startKiosk(CODE, kiosk);
  const forgetful = Object.assign(new Store(new MemoryStorage()), { lasting: false });
  for (const store of [kiosk, forgetful]) {
    evening(store);
    assert.deepEqual(store.keys(`miteinander:${CODE}:last`), []);
  }
});

test("what is older than an evening goes, of whichever workshop", () => {
  const store = open();
  store.set("miteinander:OLD234:last:token-an:state", { at: Date.now() - 13 * HOUR, state: STATE });
  store.set("miteinander:NEW234:last:token-an:state", { at: Date.now() - HOUR, state: STATE });
  evening(store);
  assert.deepEqual(store.keys("miteinander:").filter((key) => !key.includes(CODE)), ["miteinander:NEW234:last:token-an:state"]);
});
