import assert from "node:assert/strict";
import { test } from "node:test";
import { Lease } from "../../static/src/live/lock.js";
import { MemoryStorage, Store } from "../../static/src/live/storage.js";

const soon = () => new Promise((resolve) => setTimeout(resolve, 1 + 3 * Math.random()));

test("of several tabs only one works at a time, and each gets its turn", async () => {
  const store = new Store(new MemoryStorage());
  let working = 0;
  const work = async () => {
    working += 1;
    assert.equal(working, 1);
    await soon();
    working -= 1;
    return "done";
  };
  const tabs = [1, 2, 3].map(() => new Lease("hall", store, soon));
  assert.deepEqual(await Promise.all(tabs.map((tab) => tab.run(work))), ["done", "done", "done"]);
  assert.deepEqual(store.keys("hall"), []);
});

test("a tab that was killed holds nobody up for long", async () => {
  const store = new Store(new MemoryStorage());
  store.set("hall:lease", { tab: 0.5, until: Date.now() + 10 });
  assert.equal(await new Lease("hall", store, soon).run(async () => "done"), "done");
});
