// One simulated person with a phone: speaks to the workshop over the real wire, keeps the state as a phone does, and
// does in each step what people do there.
import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { emptyState, judge, load, one, reduce } from "../../static/src/live/reducer.js";
import { Wire } from "../wire.mjs";
import { habits } from "./habits.mjs";

export class Refused extends Error {
  constructor({ code, message }) {
    super(message);
    this.code = code;
  }
}

export class Person {
  state = emptyState();
  #token = randomBytes(32).toString("base64url");
  #head = 0;
  #feed;
  #held = null; // frames that came before enter's answer
  #inside = false;
  #leaving;
  #step = null;
  #busy = new AbortController();

  /** leaving: signal that ends everything; pace: 2 is twice as fast as people are; note(what): called for what they do. */
  constructor({ url, code, lang, pace, note, leaving, texts }) {
    Object.assign(this, { url, code, lang, pace, note, texts });
    this.#leaving = leaving;
    leaving.addEventListener("abort", () => this.#leave());
  }

  /** Comes in; from then on the person follows the steps, and comes back when the connection is lost. */
  async arrive() {
    this.#held = [];
    this.wire = await Wire.open(this.url, {
      onEvent: (name, text) => name === "changed" && this.#changed(JSON.parse(text)),
      onDown: () => this.#inside && this.comeBack(),
    });
    await this.#enter();
    this.#inside = true;
  }

  async #enter() {
    const since = this.#feed ? { since: this.#head, feed: this.#feed } : {};
    const who = { code: this.code, view: "phone", token: this.#token, lang: this.lang, ...since };
    const answer = await this.#patiently(() => this.wire.emit("enter", who));
    this.state = answer.state ? load(answer.state) : reduce(this.state, answer);
    this.#head = answer.state ? answer.at : answer.head;
    this.#feed = answer.feed;
    const held = this.#held ?? [];
    this.#held = null;
    held.forEach((frame) => this.#changed(frame));
    this.#follow();
  }

  #changed(frame) {
    if (this.#held) return void this.#held.push(frame);
    const verdict = judge(this.#head, frame);
    if (verdict === "gap") {
      this.#held = [];
      return void this.#enter().catch(() => this.wire.drop());
    }
    if (verdict === "skip") return;
    this.state = reduce(this.state, frame);
    this.#head = frame.to;
    this.#follow();
  }

  /** Tries again until the server is back, as a phone does. */
  async comeBack() {
    this.#inside = false;
    while (!this.#leaving.aborted && !this.#inside) {
      try {
        await sleep(1000 + Math.random() * 4000, undefined, { signal: this.#leaving });
        await this.arrive();
      } catch {
        this.wire?.drop();
      }
    }
  }

  #leave() {
    this.#inside = false;
    this.#busy.abort();
    this.wire?.drop();
  }

  /** Turns to the open step, and away from the one before. */
  #follow() {
    const [workshop] = Object.values(this.state.workshop ?? {});
    const step = workshop && one(this.state, "step", workshop.step);
    if (step?.id === this.#step) return;
    this.#step = step?.id;
    this.#busy.abort();
    this.#busy = new AbortController();
    if (step && !workshop.closed) this.#take(step, this.#busy.signal);
  }

  async #take(step, signal) {
    this.signal = signal;
    try {
      await habits[step.type]?.(this, step);
    } catch (error) {
      if (signal.aborted || this.#leaving.aborted) return;
      if (error instanceof Refused) this.note("refused", error.message);
    }
  }

  /** Thinks for about so many seconds; ends with an AbortError when the step does. */
  think(seconds) {
    const signal = this.signal;
    return sleep((seconds * (0.4 + 1.2 * Math.random()) * 1e3) / this.pace, undefined, { signal });
  }

  /** Does something; resolves to the result in the acknowledgement. */
  async do(kind, fields) {
    this.signal.throwIfAborted();
    const id = randomUUID();
    const { result } = await this.#patiently(() => this.wire.emit("do", { id, kind, ...fields }));
    this.note(kind);
    return result ?? {};
  }

  async #patiently(ask) {
    for (;;) {
      const answer = await ask();
      if (answer.ok) return answer;
      if (answer.error.wait === undefined) throw new Refused(answer.error);
      await sleep(answer.error.wait * 1e3);
    }
  }
}
