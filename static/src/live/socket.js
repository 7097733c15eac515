// One Socket.IO connection to /live that comes back by itself, and asks for acks that may not come.
import { io } from "socket.io-client";
import { clock } from "./clock.js";

const ACK_TIMEOUT = 8000;
const SHORTEST = 500;
const LONGEST = 8000;

export function openSocket() {
  return io("/live", {
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    reconnection: false,
    autoConnect: false,
    forceNew: true,
  });
}

/** The ack of a message, or null when none came in time or the connection broke. */
export function ask(socket, event, message) {
  const sentAt = performance.now();
  return new Promise((resolve) => {
    const lost = () => answer(null);
    const answer = (ack) => {
      socket.off("disconnect", lost);
      if (ack?.now) clock.observe(ack.now, sentAt);
      resolve(ack);
    };
    socket.once("disconnect", lost);
    socket.timeout(ACK_TIMEOUT).emit(event, message, (error, ack) => answer(error ? null : ack));
  });
}

/** Keeps a socket connected. onUp() after each connect, onDown() when it is lost. */
export class Link {
  constructor({ onUp, onDown }) {
    this.socket = openSocket();
    this.attempts = 0;
    this.timer = null;
    this.connecting = false;
    const then = (next) => () => {
      this.connecting = false;
      next();
    };
    this.socket.on("connect", then(onUp));
    // A connect that arrives twice is granted and then refused: the socket counts as connected, and nobody serves it any more.
    this.socket.on("connect_error", then(() => (this.socket.connected ? this.renew() : this.later(onDown))));
    this.socket.on("disconnect", then(() => this.later(onDown)));
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
    this.timer = setTimeout(() => this.now(), this.delay());
  }

  // A whole hall loses the network at once and must not come back at once.
  delay() {
    const longest = Math.min(LONGEST, 1500 * 2 ** this.attempts);
    this.attempts += 1;
    return SHORTEST + Math.random() * (longest - SHORTEST);
  }
}
