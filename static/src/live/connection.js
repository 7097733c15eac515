// A view's live connection: enters the workshop, keeps the state up to date, sends commands.
import { comeBackWithThePage } from "./absence.js";
import { cleanFields } from "./clean.js";
import { newId } from "./ids.js";
import { insist } from "./insist.js";
import { ask, Link } from "./socket.js";
import { deviceLock } from "./lock.js";
import { isPassing, Outbox } from "./outbox.js";
import { wait } from "./pauses.js";
import { tokenFor } from "./person.js";
import { emptyState, judge, load, reduce } from "./reducer.js";
import { sendAsItsAuthor } from "./as-other.js";
import { openStore } from "./storage.js";

// Not a person's token: whatever waits on a board goes out as the link that this browser holds.
const BOARD = "board";

/**
 * view: "phone" | "stage" | "board"; code: the join code (board and stage: or the workshop's id); key: a link's key, if the
 * page has not traded it for a cookie; lang: the person's language; token: the person's, if not this device's; preview: a stage
 * that only a board looks at; link: a connection over which nothing was said yet. Starts at once.
 */
export function createLive(options) {
  const live = new Live(options);
  live.link.serve({ onUp: () => live.enter(), onDown: () => live.lost() });
  return live;
}

class Live {
  constructor({ view, code, key, lang, token, preview, link = new Link(), store = openStore() }) {
    Object.assign(this, { view, code, key, lang, preview, link, store });
    this.state = emptyState();
    this.status = "connecting"; // then "online", "offline" or "refused"
    this.error = null;
    this.me = null;
    this.head = null;
    this.feed = null;
    this.presence = null;
    this.recalledAt = null; // the state was known before a reload, and is from then (ms since 1970)
    this.wall = null; // the wall that is watched
    this.toldWall = null; // the wall that the server knows of, its cards are in the state; undefined: none yet
    this.held = null; // frames that came while an answer is due that they build on
    this.turn = 0; // counts such questions: only the latest answer is taken
    this.listeners = new Set();
    this.onAnswer = null; // (kind, ack) of each command of this page, once it is answered
    this.socket.on("changed", (frame) => this.receive(frame));
    this.socket.on("presence", (presence) => this.set({ presence }));
    if (view === "phone") this.token = token ?? tokenFor(code, store);
    if (view !== "stage") this.keepOutbox();
    comeBackWithThePage(this);
  }

  get socket() {
    return this.link.socket;
  }

  /** Kept commands of the person at this device that wait or were refused: [{id, kind, fields, at, state, error?}]. */
  get pending() {
    return this.outbox ? this.outbox.pending : [];
  }

  /** Calls fn after every change; returns what ends that. */
  subscribe(fn) {
    this.listeners.add(fn);
    return () => this.listeners.delete(fn);
  }

  /**
   * Sends a command. Resolves with its final ack {ok, id, seq, result?} or {ok: false, id, error}, however long that takes.
   * keep: it survives a reload, and goes out in the order of writing.
   */
  do(kind, fields, { id = newId(), keep = this.view === "phone" } = {}) {
    const cleaned = cleanFields(fields);
    const answer = keep ? this.outbox.add(kind, cleaned, id) : insist(this, { ...cleaned, id, kind });
    return answer.then((ack) => {
      this.onAnswer?.(kind, ack);
      return ack;
    });
  }

  /**
   * Hands the device to another person {token, lang}; `mine`: what is known to be theirs. What all may see stays, so that
   * it goes on without network; what the one before has not sent yet is sent as theirs.
   */
  turnTo({ token, lang }, mine = {}) {
    Object.assign(this, { token, lang, me: null, head: null, feed: null, wall: null, toldWall: null, error: null });
    this.state = { ...this.state, card: {}, mine };
    this.openOutbox(token);
    this.set({ status: "connecting" });
    // No frame that was meant for the one before can come over a new connection.
    this.link.afresh();
  }

  /** What this device last knew, until the server answers; `at`: from when it is. */
  recall({ state, at }) {
    if (this.head === null) this.set({ state, recalledAt: at });
  }

  /** Lets a refused text go. */
  dismiss(id) {
    this.outbox.dismiss(id);
  }

  /** From now on receive the cards of this wall (null: of none). */
  async watch(wallId) {
    if (wallId === this.wall) return;
    this.wall = wallId;
    this.toldWall = undefined;
    this.set({ state: { ...this.state, card: {} } });
    if (this.status === "online") await this.checkWall();
  }

  close() {
    this.link.close();
  }

  /** Lets the connection go while nobody looks at the page; it comes back with the page. */
  rest() {
    this.link.rest();
  }

  async fetchWall() {
    const { wall } = this;
    const ack = await this.askHolding("watch", { wall });
    if (!ack) return;
    if (ack.ok && wall === this.wall) {
      this.state = reduce(this.state, { put: { card: ack.cards } });
      this.toldWall = wall;
    }
    this.release();
    if (ack.ok) await this.checkWall();
  }

  // What was caught up from `since` has only the changes of a wall, and another wall may have been chosen meanwhile.
  async checkWall() {
    if (!this.held && this.wall !== this.toldWall) await this.fetchWall();
  }

  // Frames that come meanwhile build on the answer and wait for it. null: no answer, or a later question has overtaken it.
  async askHolding(event, message) {
    this.held = this.held ?? [];
    this.turn += 1;
    const { turn } = this;
    const ack = await ask(this.socket, event, message);
    if (turn !== this.turn) return null;
    if (!ack) this.link.renew();
    return ack;
  }

  release() {
    const { held } = this;
    this.held = null;
    held.forEach((frame) => this.receive(frame));
    this.changed();
  }

  async enter() {
    const since = this.feed ? { since: this.head, feed: this.feed } : {};
    const { view, code, key, token, wall, lang, preview } = this;
    const ack = await this.askHolding("enter", { view, code, key, token, wall: wall ?? undefined, lang, preview, ...since });
    if (!ack) return;
    if (!ack.ok) {
      this.refused(ack);
      return;
    }
    this.entered(ack, wall);
    this.release();
    this.checkWall();
    this.outbox?.kick();
  }

  entered(ack, wall) {
    this.link.proved();
    this.state = ack.state ? load(ack.state) : reduce(this.state, ack);
    this.head = ack.state ? ack.at : ack.head;
    if (ack.state && wall === this.wall) this.toldWall = wall;
    Object.assign(this, { feed: ack.feed, me: ack.me, status: "online", error: null, recalledAt: null });
    if (ack.presence) this.presence = ack.presence;
    this.settleMine(ack.mine);
  }

  async refused(ack) {
    if (isPassing(ack)) {
      await wait(1000 * (ack.error.wait ?? 2) * (1 + Math.random()));
      if (this.socket.connected) this.enter();
      return;
    }
    this.set({ status: "refused", error: ack.error });
    this.link.close();
  }

  lost() {
    this.held = null;
    this.turn += 1;
    if (this.status === "online" || this.status === "connecting") this.set({ status: "offline" });
  }

  receive(frame) {
    if (this.held) {
      this.held.push(frame);
      return;
    }
    const verdict = judge(this.head, frame);
    // Also while held frames are let go: the first gap asks again, and the others wait for that answer.
    if (verdict === "gap") this.enter();
    if (verdict !== "apply") return;
    this.state = reduce(this.state, frame);
    this.head = frame.to;
    this.settleMine(frame.mine);
    this.changed();
  }

  settleMine(mine) {
    if (!this.outbox) return;
    this.outbox.covered(this.head);
    if (mine?.done) this.outbox.done(mine.done);
  }

  keepOutbox() {
    this.lock = deviceLock(`miteinander:${this.code}`, this.store, wait);
    this.openOutbox(this.token ?? BOARD);
    window.addEventListener("storage", ({ key }) => key?.startsWith(this.outbox.prefix) && this.outbox.refresh());
  }

  openOutbox(token) {
    const outbox = new Outbox({
      code: this.code,
      token,
      lang: () => this.lang,
      store: this.store,
      wait,
      lock: this.lock,
      isReady: () => this.outbox === outbox && this.status === "online",
      send: (entry) => this.send(entry),
      onChange: () => this.changed(),
    });
    this.outbox = outbox;
  }

  async send(entry) {
    if (entry.token !== this.outbox.token) return sendAsItsAuthor(this, entry);
    const { id, kind, fields } = entry;
    const ack = await ask(this.socket, "do", { ...fields, id, kind });
    if (!ack) this.link.renew();
    if (ack?.ok && kind === "participant.change") this.become(fields);
    return ack;
  }

  become(changes) {
    this.me = { ...this.me, ...changes };
    // The server speaks the language with which one entered.
    if (changes.lang) this.enter();
  }

  set(values) {
    Object.assign(this, values);
    this.changed();
  }

  changed() {
    this.listeners.forEach((listener) => listener());
  }
}
