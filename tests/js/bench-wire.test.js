// The load client's own Socket.IO: it reads frames however the network cuts them, and answers what keeps it alive.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Wire } from "../../benchmarks/wire.mjs";

/** A text frame as servers send it, unmasked. */
function frame(text) {
  const payload = Buffer.from(text);
  const size = payload.length;
  if (size < 126) return Buffer.concat([Buffer.from([0x81, size]), payload]);
  const head = Buffer.alloc(size < 65536 ? 4 : 10);
  head[0] = 0x81;
  head[1] = size < 65536 ? 126 : 127;
  if (size < 65536) head.writeUInt16BE(size, 2);
  else head.writeBigUInt64BE(BigInt(size), 2);
  return Buffer.concat([head, payload]);
}

/** What a client sent, unmasked. */
function texts(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length;) {
    const short = bytes[at + 1] & 0x7f;
    const size = short < 126 ? short : bytes.readUInt16BE(at + 2);
    const start = at + (short < 126 ? 6 : 8);
    const mask = bytes.subarray(start - 4, start);
    found.push(Buffer.from(bytes.subarray(start, start + size).map((byte, i) => byte ^ mask[i % 4])).toString());
    at = start + size;
  }
  return found;
}

/** A server that hands out its one connection; `write` sends bytes, `heard` is what the client said. */
async function serve(t) {
  const server = createServer();
  const heard = [];
  const connected = new Promise((resolve) => server.on("upgrade", (_request, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
    socket.on("data", (bytes) => heard.push(...texts(bytes)));
    socket.on("error", () => {});
    resolve(socket);
  }));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${server.address().port}`, connected, heard };
}

async function open(t, handlers) {
  const { url, connected, heard } = await serve(t);
  const opening = Wire.open(url, handlers);
  const socket = await connected;
  socket.setNoDelay(true);
  socket.write(frame('0{"sid":"x","pingInterval":25000}'));
  socket.write(frame('40/live,{"sid":"y"}'));
  const wire = await opening;
  t.after(() => wire.drop());
  return { wire, socket, heard };
}

test("joins the namespace and answers a ping", async (t) => {
  const { socket, heard } = await open(t, {});
  socket.write(frame("2"));
  await sleep(50);
  assert.deepEqual(heard, ["40/live,", "3"]);
});

test("reads frames of every length, cut anywhere", async (t) => {
  const events = [];
  const { socket } = await open(t, { onEvent: (name, text) => events.push([name, JSON.parse(text)]) });
  const sent = [1, 200, 70_000].map((size) => ({ text: "ü".repeat(size) }));
  const bytes = Buffer.concat(sent.map((data) => frame(`42/live,${JSON.stringify(["changed", data])}`)));
  for (const [from, to] of [[0, 1], [1, 3], [3, 40], [40, 41], [41, 500], [500, bytes.length]]) {
    socket.write(bytes.subarray(from, to));
    await sleep(10);
  }
  await sleep(50);
  assert.deepEqual(events, sent.map((data) => ["changed", data]));
});

test("gives each acknowledgement to its question", async (t) => {
  const { wire, socket, heard } = await open(t, {});
  const answers = [wire.emit("do", { id: "a" }), wire.emit("do", { id: "b" })];
  await sleep(50);
  assert.deepEqual(heard.slice(1), ['42/live,0["do",{"id":"a"}]', '42/live,1["do",{"id":"b"}]']);
  socket.write(Buffer.concat([frame('43/live,1[{"seq":2}]'), frame('43/live,0[{"seq":1}]')]));
  assert.deepEqual(await Promise.all(answers), [{ seq: 1 }, { seq: 2 }]);
});

test("a lost connection fails what was asked, and is said once", async (t) => {
  let down = 0;
  const { wire, socket } = await open(t, { onDown: () => down++ });
  const answer = assert.rejects(wire.emit("do", {}));
  socket.destroy();
  await answer;
  assert.equal(down, 1);
});

test("a server that is not there, or that says no, fails the opening", async (t) => {
  const { url, connected } = await serve(t);
  const refused = assert.rejects(Wire.open(url), /refused: 44/);
  const socket = await connected;
  socket.write(frame("0{}"));
  socket.write(frame('44/live,{"message":"no"}'));
  await refused;
  await assert.rejects(Wire.open("http://127.0.0.1:1"), { code: "ECONNREFUSED" });
});
