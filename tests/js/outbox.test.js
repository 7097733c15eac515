import assert from "node:assert/strict";
import { test } from "node:test";
import { Outbox } from "../../static/src/live/outbox.js";
import { MemoryStorage, Store } from "../../static/src/live/storage.js";

/** A server that keeps what arrives, and may lose the way there or the way back. */
class Server {
  constructor() {
    this.stored = new Map();
    this.received = [];
    this.answers = []; // for the next messages: an ack, "lost" (never arrived) or "unheard" (stored, answer lost)
  }

  async take({ id, token, fields }) {
    const answer = this.answers.shift();
    if (answer === "lost") return null;
    this.received.push(id);
    if (answer && answer !== "unheard") return answer;
    if (!this.stored.has(id)) this.stored.set(id, { token, text: fields.text });
    return answer === "unheard" ? null : { ok: true, seq: this.stored.size };
  }
}

function open(server, { storage = new MemoryStorage(), token = "token-anna", online = true } = {}) {
  const net = { online, waits: [] };
  const outbox = new Outbox({
    code: "ABC",
    token,
    store: new Store(storage),
    send: (entry) => server.take(entry),
    isReady: () => net.online,
    lock: (work) => work(),
    wait: (ms) => {
      net.waits.push(ms);
      return Promise.resolve();
    },
  });
  return { outbox, net, storage };
}

const submit = (outbox, id, text = id) => outbox.add("card.submit", { text }, id);
const refusal = (code, more) => ({ ok: false, error: { code, message: code, ...more } });

test("a command is sent, answered and gone from storage", async () => {
  const server = new Server();
  const { outbox, storage } = open(server);
  assert.deepEqual(await submit(outbox, "one"), { ok: true, seq: 1, id: "one" });
  assert.equal(storage.length, 0);
});

test("without network it waits, survives a reload and is sent in the order of writing", async () => {
  const server = new Server();
  const { outbox, storage } = open(server, { online: false });
  for (const id of ["c", "a", "b"]) submit(outbox, id);
  assert.deepEqual(outbox.pending.map(({ id, state }) => [id, state]), [["c", "waiting"], ["a", "waiting"], ["b", "waiting"]]);

  const reloaded = open(server, { storage });
  await reloaded.outbox.kick();
  assert.deepEqual(server.received, ["c", "a", "b"]);
  assert.equal(storage.length, 0);
});

test("a lost message and a lost answer are sent again under the same id, and nothing is doubled", async () => {
  const server = new Server();
  server.answers = ["lost", "unheard"];
  const { outbox } = open(server);
  assert.equal((await submit(outbox, "one")).ok, true);
  assert.deepEqual(server.received, ["one", "one"]);
  assert.equal(server.stored.size, 1);
});

test("an entry keeps the language of who wrote it", () => {
  const { outbox } = open(new Server(), { online: false });
  let spoken = "ar";
  outbox.lang = () => spoken;
  submit(outbox, "one");
  spoken = "tr";
  submit(outbox, "two");
  assert.deepEqual(outbox.pending.map(({ lang }) => lang), ["ar", "tr"]);
});

test("only one is on its way at a time", async () => {
  let underWay = 0;
  const server = new Server();
  const { outbox } = open(server);
  outbox.send = async (entry) => {
    underWay += 1;
    assert.equal(underWay, 1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    underWay -= 1;
    return server.take(entry);
  };
  await Promise.all(["a", "b", "c"].map((id) => submit(outbox, id)));
  assert.deepEqual(server.received, ["a", "b", "c"]);
});

test("a refusal that passes is waited out", async () => {
  const server = new Server();
  server.answers = [refusal("too_fast", { wait: 3 }), refusal("try_again", { wait: 1 })];
  const { outbox, net } = open(server);
  assert.equal((await submit(outbox, "one")).ok, true);
  assert.ok(net.waits[0] >= 3000 && net.waits[1] >= 1000);
});

test("a refused text stays with its author, across a reload, until it is dismissed", async () => {
  const server = new Server();
  server.answers = [refusal("limit")];
  const { outbox, storage } = open(server);
  assert.equal((await submit(outbox, "one", "Mein Satz")).error.code, "limit");

  const reloaded = open(server, { storage }).outbox;
  const [entry] = reloaded.pending;
  assert.deepEqual([entry.state, entry.error.code, entry.fields.text], ["refused", "limit", "Mein Satz"]);
  await reloaded.kick();
  assert.equal(server.received.length, 1);
  reloaded.dismiss("one");
  assert.deepEqual(reloaded.pending, []);
  assert.equal(storage.length, 0);
});

test("a refused dot leaves nothing behind", async () => {
  const server = new Server();
  server.answers = [refusal("limit")];
  const { outbox, storage } = open(server);
  assert.equal((await outbox.add("dot.set", { item: "i", n: 3 }, "one")).ok, false);
  assert.equal(storage.length, 0);
});

test("a frame that names the command ends it, even if the answer never comes", async () => {
  const server = new Server();
  const { outbox, storage } = open(server, { online: false });
  const answer = submit(outbox, "one");
  outbox.done(["one", "unknown"]);
  assert.deepEqual(await answer, { ok: true, id: "one" });
  assert.equal(storage.length, 0);
});

test("a frame that overtakes the answer does not make it send again", async () => {
  const server = new Server();
  const { outbox, storage } = open(server);
  outbox.send = async (entry) => {
    await server.take(entry);
    outbox.done([entry.id]);
    return null;
  };
  assert.equal((await submit(outbox, "one")).ok, true);
  assert.deepEqual(server.received, ["one"]);
  assert.equal(storage.length, 0);
});

test("an acknowledged card is shown until the state has it", async () => {
  const server = new Server();
  const { outbox } = open(server);
  outbox.wait = () => new Promise(() => {});
  await submit(outbox, "one");
  assert.deepEqual(outbox.pending.map(({ state }) => state), ["sent"]);
  outbox.covered(1);
  assert.deepEqual(outbox.pending, []);
});

test("on a shared device an entry is sent as the person who wrote it, and shown to nobody else", async () => {
  const server = new Server();
  const anna = open(server, { online: false });
  submit(anna.outbox, "annas");
  const bea = open(server, { storage: anna.storage, token: "token-bea" });
  assert.deepEqual(bea.outbox.pending, []);
  await submit(bea.outbox, "beas");
  await bea.outbox.kick();
  assert.deepEqual(server.received, ["beas", "annas"]);
  assert.equal(server.stored.get("annas").token, "token-anna");
  assert.equal(server.stored.get("beas").token, "token-bea");
});

test("what another tab ended ends here too", async () => {
  const server = new Server();
  const here = open(server, { online: false });
  const answers = [submit(here.outbox, "one"), submit(here.outbox, "two")];
  server.answers = [undefined, refusal("closed")];
  await open(server, { storage: here.storage }).outbox.kick();
  here.outbox.refresh();
  const [one, two] = await Promise.all(answers);
  assert.equal(one.ok, true);
  assert.equal(two.error.code, "closed");
});

test("a full or forbidden storage loses nothing while the page lives", async () => {
  class FullStorage extends MemoryStorage {
    setItem() {
      throw new Error("QuotaExceededError");
    }
  }
  const server = new Server();
  const { outbox, net } = open(server, { storage: new FullStorage(), online: false });
  const answer = submit(outbox, "one");
  assert.equal(outbox.pending.length, 1);
  net.online = true;
  outbox.kick();
  assert.equal((await answer).ok, true);
});
