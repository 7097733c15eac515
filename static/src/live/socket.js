// One Socket.IO connection to /live that comes back by itself, and asks for acks that may not come.
import { io } from "socket.io-client";
import { clock } from "./clock.js";
import { pauseBefore, patienceAfter } from "./pauses.js";

// The server pings every 15 s and gives a connection up after as long again.
const SILENCE = 32000;

let patience = patienceAfter(0);
const hearers = new Set();

/** Calls hear(promise of the ack) for every question that is asked; returns what ends that. */
export function onAsk(hear) {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

export function openSocket() {
  return io("/live", {
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    timeout: patience,
    reconnection: false,
    autoConnect: false,
    forceNew: true,
  });
}

/** The ack of a message, or null when none came in time or the connection broke. */
export function ask(socket, event, message) {
  const sentAt = performance.now();
  const answered = new Promise((resolve) => {
    const lost = () => answer(null);
    const answer = (ack) => {
      socket.off("disconnect", lost);
      if (ack?.now) clock.observe(ack.now, sentAt);
      resolve(ack);
    };
    socket.once("disconnect", lost);
    socket.timeout(patience).emit(event, message, (error, ack) => {
      patience = patienceAfter(error ? patience : performance.now() - sentAt);
      answer(error ? null : ack);
    });
  });
  hearers.forEach((hear) => hear(answered));
  return answered;
}

/** Keeps a socket connected, from `now()` or `serve()` on. */
export class Link {
  constructor() {
    this.socket = openSocket();
    this.attempts = 0;
    this.timer = null;
    this.connecting = false;
    this.onUp = () => {};
    this.onDown = () => {};
    const then = (next) => (why) => {
      this.connecting = false;
      next(why);
    };
    const heard = () => (this.heardAt = Date.now());
    this.socket.on("connect", then(() => this.onUp(heard())));
    this.socket.on("connect_error", then((error) => this.failed(error)));
    this.socket.on("disconnect", then(() => this.later(this.onDown)));
    this.socket.io.on("ping", heard);
  }

  /** From now on onUp() after each connect, one that has been before too, and onDown() when it is lost. */
  serve({ onUp, onDown }) {
    Object.assign(this, { onUp, onDown });
    if (!this.socket.connected) this.now();
    else if (this.stale) this.afresh();
    else onUp();
  }

  /** The device has slept so long that the server has given this connection up, though nothing says so here. */
  get stale() {
    return Date.now() - this.heardAt > SILENCE;
  }

  failed({ message }) {
    const { io } = this.socket;
    // A connect that arrives twice is granted and then refused: the socket counts as connected, and nobody serves it any more.
    if (this.socket.connected) return this.renew();
    // Some networks swallow a websocket without a word: the next attempt begins the other way.
    if (message === "timeout") {
      io.opts.transports.reverse();
      io.timeout(patienceAfter(io.timeout()));
    }
    return this.later(this.onDown);
  }

  /** The connection works as it should: the next loss is retried quickly again. */
  proved() {
    this.attempts = 0;
  }

  /** Connects now, without waiting for the next attempt. */
  now() {
    this.resting = false;
    clearTimeout(this.timer);
    this.timer = null;
    // Asked for twice (a page that is shown while it begins), the server refuses the second and ends both.
    if (this.connecting || this.socket.connected) return;
    this.connecting = true;
    this.socket.connect();
    // The one before, given up for this one, may close only now.
    const { engine } = this.socket.io;
    engine.once("close", () => engine === this.socket.io.engine && this.connecting && this.cut());
  }

  // A websocket that opens and closes before a word was said: Socket.IO would wait for its whole patience.
  cut() {
    this.connecting = false;
    this.socket.disconnect();
    this.socket.io.opts.transports.reverse();
    this.later(this.onDown);
  }

  /** Gives up a connection that no longer answers; another one follows. */
  renew() {
    if (this.socket.connected) this.socket.disconnect();
    else this.later(() => {});
  }

  /** Disconnects until `now()`. */
  rest() {
    this.resting = true;
    clearTimeout(this.timer);
    this.timer = null;
    this.connecting = false;
    this.socket.disconnect();
  }

  /** Another connection, at once, also after `close`. */
  afresh() {
    this.closed = false;
    this.connecting = false;
    this.socket.disconnect();
    this.now();
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
    this.socket.disconnect();
  }

  later(onDown) {
    onDown();
    if (this.closed || this.resting || this.timer) return;
    this.timer = setTimeout(() => this.now(), pauseBefore(this.attempts));
    this.attempts += 1;
  }
}
