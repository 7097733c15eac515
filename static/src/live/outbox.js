// Commands on their way to the server, kept until they are answered. An entry survives a reload and hours without network,
// keeps its id however often it is sent, and keeps the token of the person who wrote it.
//
// entry = {id, kind, fields, token, lang, at, state: "waiting" | "refused", error?}; one storage key per entry, since two tabs may write.

// These refusals stored nothing and pass by themselves; every other one is final.
const PASSING = ["too_fast", "try_again"];
const LONGEST_PAUSE = 8000;
// An acknowledged entry is shown until the frame with its effect is there, but no longer than this.
const SHOWN_AFTER_ACK = 10000;

export class Outbox {
  /**
   * send(entry) → Promise of the ack, or of null when none came; isReady() → may anything be sent now; lang() → the
   * language that `token` speaks; lock(work) runs work while no other tab of this device sends; wait(ms) → Promise.
   */
  constructor({ code, token, store, send, isReady, lock, wait, lang = () => undefined, onChange = () => {} }) {
    Object.assign(this, { token, store, send, isReady, lock, wait, lang, onChange });
    this.prefix = prefixOf(code);
    this.waiting = new Map(); // id → resolve of the promise that add() gave
    this.sent = []; // acknowledged, their frame is still to come
    this.draining = false;
    this.inFlight = null;
    this.failures = 0;
  }

  /** Keeps a command and sends it when its turn comes. Resolves with the final ack. */
  add(kind, fields, id) {
    const entry = { id, kind, fields, token: this.token, lang: this.lang(), at: this.nextTime(), state: "waiting" };
    this.store.set(this.key(entry), entry);
    const answer = new Promise((resolve) => this.waiting.set(id, resolve));
    this.onChange();
    this.kick();
    return answer;
  }

  /** What the person at the device still waits for or was refused, oldest first. */
  get pending() {
    const mine = this.entries().filter((entry) => entry.token === this.token);
    return [...mine, ...this.sent].sort((a, b) => a.at - b.at);
  }

  /** Starts sending, if something waits and nothing is being sent. */
  async kick() {
    if (this.draining || !this.isReady() || !this.next()) return;
    this.draining = true;
    await this.lock(() => this.drain());
    this.draining = false;
    this.kick();
  }

  /** Ends the entries that a frame says have taken effect. */
  done(ids) {
    for (const id of ids) {
      const entry = this.find(id);
      if (entry) this.store.remove(this.key(entry));
      // While it is in flight the ack is near, and carries the result.
      if (id !== this.inFlight) this.settle(id, { ok: true });
    }
    this.onChange();
  }

  /** The state now stands at `head`: acknowledged entries up to there are visible in it. */
  covered(head) {
    this.sent = this.sent.filter((entry) => entry.seq > head);
  }

  /** The author has seen a refusal and lets the text go. */
  dismiss(id) {
    const entry = this.find(id);
    if (entry) this.store.remove(this.key(entry));
    this.onChange();
  }

  /** Another tab of this device may have ended entries that promises of this one wait for. */
  refresh() {
    for (const id of [...this.waiting.keys()]) {
      const entry = this.find(id);
      if (id === this.inFlight || entry?.state === "waiting") continue;
      this.settle(id, entry ? { ok: false, error: entry.error } : { ok: true });
    }
    this.onChange();
    this.kick();
  }

  async drain() {
    for (let entry; this.isReady() && (entry = this.next()); ) {
      this.inFlight = entry.id;
      const ack = await this.send(entry);
      this.inFlight = null;
      if (ack === null) await this.unanswered(entry);
      else if (!ack.ok && PASSING.includes(ack.error.code)) await this.wait(pause(ack.error.wait ?? 2));
      else this.finish(entry, ack);
    }
  }

  async unanswered(entry) {
    if (!this.store.get(this.key(entry))) {
      this.settle(entry.id, { ok: true });
      return;
    }
    this.failures += 1;
    if (this.isReady()) await this.wait(Math.min(LONGEST_PAUSE, pause(0.5 * 2 ** this.failures)));
  }

  finish(entry, ack) {
    this.failures = 0;
    const isCovered = !this.store.get(this.key(entry)); // a frame has overtaken the ack
    if (!ack.ok && carriesWords(entry.fields)) {
      this.store.set(this.key(entry), { ...entry, state: "refused", error: ack.error });
    } else {
      this.store.remove(this.key(entry));
    }
    if (ack.ok && !isCovered && entry.token === this.token) this.showUntilCovered(entry, ack.seq);
    this.settle(entry.id, ack);
    this.onChange();
  }

  showUntilCovered(entry, seq) {
    const shown = { ...entry, state: "sent", seq };
    this.sent.push(shown);
    this.wait(SHOWN_AFTER_ACK).then(() => {
      this.sent = this.sent.filter((other) => other !== shown);
      this.onChange();
    });
  }

  settle(id, ack) {
    this.waiting.get(id)?.({ ...ack, id });
    this.waiting.delete(id);
  }

  // The person at the device comes first, so that an old entry of somebody else never holds up the evening.
  next() {
    const due = this.entries().filter((entry) => entry.state === "waiting");
    return due.find((entry) => entry.token === this.token) ?? due[0] ?? null;
  }

  entries() {
    return entriesIn(this.store, this.prefix);
  }

  find(id) {
    return this.store.get(this.key({ id, token: this.token }));
  }

  key({ id, token }) {
    return `${this.prefix}${token.slice(0, 8)}:${id}`;
  }

  nextTime() {
    const last = this.entries().reduce((latest, entry) => Math.max(latest, entry.at), 0);
    return Math.max(Date.now(), last + 1);
  }
}

/** The oldest entry on this device that has still to be sent, whoever wrote it; null without one. */
export function oldestWaiting(code, store) {
  return entriesIn(store, prefixOf(code)).find((entry) => entry.state === "waiting") ?? null;
}

/** A person leaves this device: what they were refused goes with them, what waits is still sent. */
export function forgetRefused(code, store, token) {
  for (const key of store.keys(`${prefixOf(code)}${token.slice(0, 8)}:`)) {
    if (store.get(key)?.state === "refused") store.remove(key);
  }
}

/** Takes away what others than `here` were refused on this device: [{message, lang}], never their words. */
export function takeRefused(code, store, here) {
  const entries = entriesIn(store, prefixOf(code)).filter(({ state, token }) => state === "refused" && token !== here);
  entries.forEach(({ token }) => forgetRefused(code, store, token));
  return entries.map(({ error, lang }) => ({ message: error.message, lang }));
}

const prefixOf = (code) => `miteinander:${code}:out:`;

function entriesIn(store, prefix) {
  const entries = store.keys(prefix).map((key) => store.get(key));
  return entries.filter(Boolean).sort((a, b) => a.at - b.at);
}

/** True for a refusal that will pass: the same command may be sent again. */
export const isPassing = (ack) => !ack.ok && PASSING.includes(ack.error.code);

// With jitter, so that a hall that was told to wait does not come back all at once.
function pause(seconds) {
  return seconds * 1000 * (1 + Math.random() / 2);
}

// A refused dot is just not there; a refused text stays with its author.
function carriesWords(fields) {
  return ["text", "title", "name", "contact", "fields"].some((field) => fields[field]);
}
