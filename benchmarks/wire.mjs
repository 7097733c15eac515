// One Socket.IO connection (Engine.IO 4 over a WebSocket), spoken by hand on a bare TCP socket: a load client that
// holds thousands of them must not spend its time in layers that a benchmark does not need.
import net from "node:net";
import tls from "node:tls";
import { randomBytes } from "node:crypto";

const NAMESPACE = "/live,";
const EVENT = "42" + NAMESPACE;
const ACK = "43" + NAMESPACE;
const TEXT = 0x81;
const PONG = 0x8a;

// One buffer receives for every socket: what is read is used up before the next read begins.
const incoming = Buffer.allocUnsafe(256 * 1024);

/** Milliseconds of the machine's monotonic clock, the same in every process. */
export function clock() {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** A client frame. The mask is zero: allowed, and it spares the masking, which only guards browsers' proxies. */
function frame(head, payload) {
  const size = payload.length;
  const extra = size < 126 ? 0 : size < 65536 ? 2 : 8;
  const out = Buffer.alloc(6 + extra + size);
  out[0] = head;
  out[1] = 0x80 | (extra === 0 ? size : extra === 2 ? 126 : 127);
  if (extra === 2) out.writeUInt16BE(size, 2);
  if (extra === 8) out.writeBigUInt64BE(BigInt(size), 2);
  payload.copy(out, 6 + extra);
  return out;
}

/** Length of the frame's header and of its payload, or null while the header is incomplete. */
function measure(bytes, at, end) {
  if (end - at < 2) return null;
  const short = bytes[at + 1] & 0x7f;
  if (short < 126) return { header: 2, size: short };
  if (short === 126) return end - at < 4 ? null : { header: 4, size: bytes.readUInt16BE(at + 2) };
  return end - at < 10 ? null : { header: 10, size: Number(bytes.readBigUInt64BE(at + 2)) };
}

export class Wire {
  #socket;
  #rest = null;
  #acks = new Map();
  #nextAck = 0;
  #upgraded = false;
  #ready;
  #onEvent;
  #onDown = () => {};
  #encoding;

  /**
   * Opens a connection and joins the namespace; rejects if that fails.
   * onEvent(name, text) gets every event with its argument as JSON text, onDown(error) the end of an open connection.
   * encoding "latin1" is cheaper and enough for whoever looks only for numbers and ids in an event.
   */
  static open(url, { onEvent = () => {}, onDown = () => {}, encoding = "utf8" } = {}) {
    return new Promise((resolve, reject) => {
      const wire = new Wire();
      wire.#onEvent = onEvent;
      wire.#encoding = encoding;
      wire.#ready = {
        resolve: () => {
          wire.#onDown = onDown;
          resolve(wire);
        },
        reject,
      };
      wire.#connect(new URL(url));
    });
  }

  #connect(url) {
    const secure = url.protocol === "https:";
    this.#socket = (secure ? tls : net).connect({
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port: Number(url.port) || (secure ? 443 : 80),
      servername: secure ? url.hostname : undefined,
      noDelay: true,
      onread: { buffer: incoming, callback: (length, buffer) => this.#read(buffer, length) },
    });
    this.#socket.on(secure ? "secureConnect" : "connect", () => this.#socket.write(
      "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n" +
      `Host: ${url.host}\r\nOrigin: ${url.origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString("base64")}\r\n` +
      "\r\n"));
    this.#socket.on("error", (error) => this.#down(error));
    this.#socket.on("close", () => this.#down(new Error("connection closed")));
  }

  #read(buffer, length) {
    let bytes = buffer.subarray(0, length);
    if (this.#rest) bytes = Buffer.concat([this.#rest, bytes]);
    this.#rest = null;
    let at = this.#upgraded ? 0 : this.#upgrade(bytes);
    while (at < bytes.length && this.#upgraded) {
      const found = measure(bytes, at, bytes.length);
      if (!found || at + found.header + found.size > bytes.length) break;
      const start = at + found.header;
      at = start + found.size;
      this.#frame(bytes[start - found.header], bytes, start, at);
    }
    if (at < bytes.length) this.#rest = Buffer.from(bytes.subarray(at));
    return true;
  }

  #upgrade(bytes) {
    const end = bytes.indexOf("\r\n\r\n");
    if (end < 0) return 0;
    const status = bytes.toString("latin1", 0, bytes.indexOf("\r\n"));
    if (!status.includes(" 101 ")) {
      this.#down(new Error(status));
      this.#socket.destroy();
      return bytes.length;
    }
    this.#upgraded = true;
    return end + 4;
  }

  #frame(head, bytes, start, end) {
    if (head === TEXT) return this.#packet(bytes, start, end);
    const kind = head & 0x0f;
    if (kind === 9) this.#socket.write(frame(PONG, bytes.subarray(start, end)));
    else if (kind === 8) this.#socket.destroy();
    else if (kind !== 10) this.#socket.destroy(new Error(`unexpected WebSocket frame ${head.toString(16)}`));
  }

  #packet(bytes, start, end) {
    const type = bytes[start] - 48;
    if (type === 2) this.#send("3");
    else if (type === 0) this.#send("40" + NAMESPACE);
    else if (type === 1) this.#socket.destroy();
    else if (type === 4) this.#message(bytes, start, end);
  }

  #message(bytes, start, end) {
    const kind = bytes[start + 1] - 48;
    if (kind === 2) {
      const text = bytes.toString(this.#encoding, start + EVENT.length, end);
      const quote = text.indexOf('"', 2);
      this.#onEvent(text.slice(2, quote), text.slice(quote + 2, -1));
    } else if (kind === 3) {
      const text = bytes.toString("utf8", start + ACK.length, end);
      const bracket = text.indexOf("[");
      const number = Number(text.slice(0, bracket));
      const ack = this.#acks.get(number);
      this.#acks.delete(number);
      ack?.resolve(JSON.parse(text.slice(bracket))[0]);
    } else if (kind === 0) {
      this.#ready.resolve();
    } else {
      this.#socket.destroy(new Error("refused: " + bytes.toString("utf8", start, end)));
    }
  }

  #send(text) {
    this.#socket.write(frame(TEXT, Buffer.from(text)));
  }

  #down(error) {
    this.#ready.reject(error);
    for (const ack of this.#acks.values()) ack.reject(error);
    this.#acks.clear();
    const onDown = this.#onDown;
    this.#onDown = () => {};
    onDown(error);
  }

  /** Sends an event and resolves to its acknowledgement; rejects if the connection ends before. */
  emit(name, data) {
    const number = this.#nextAck++;
    return new Promise((resolve, reject) => {
      this.#acks.set(number, { resolve, reject });
      this.#send(`${EVENT}${number}${JSON.stringify([name, data])}`);
    });
  }

  /** The network is gone: no goodbye. */
  drop() {
    this.#socket.destroy();
  }
}
