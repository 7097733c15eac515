// The phones: a process of its own that bench.mjs starts and asks over its message channel, so that the work of
// thousands of phones does not delay the stage's clock. Each export of `jobs` is one question it answers.
import { readFileSync } from "node:fs";
import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Wire, clock } from "./wire.mjs";
import { visit } from "./visit.mjs";

const TEXTS = JSON.parse(readFileSync(new URL("../workshop/data/cards.json", import.meta.url)));
const PATIENCE = 60_000;

const phones = [];
let hall; // {url, code, yardstick}

class Phone {
  token = randomBytes(32).toString("base64url");
  lang = TEXTS[phones.length % TEXTS.length].lang;
  head = 0;
  gaps = 0;
  times = []; // when a frame came …
  marks = []; // … and up to which seq it went (at the yardstick: the number of its card)

  async connect(since) {
    this.wire = await Wire.open(hall.url, {
      encoding: "latin1",
      onEvent: (name, text) => name === "changed" && this.#changed(text),
    });
    const answer = await patiently(() => this.wire.emit("enter", {
      code: hall.code, view: "phone", token: this.token, lang: this.lang, ...since,
    }));
    if (!answer.ok) throw new Error(answer.error.code + ": " + answer.error.message);
    this.head = Math.max(this.head, answer.at ?? answer.head ?? 0);
    this.feed = answer.feed;
    return answer;
  }

  #changed(text) {
    const mark = after(text, hall.yardstick ? '"n":' : '"to":');
    this.times.push(clock());
    this.marks.push(mark);
    if (hall.yardstick) return;
    if (after(text, '"from":') > this.head) this.gaps++;
    if (mark > this.head) this.head = mark;
  }

  forget() {
    this.times.length = this.marks.length = 0;
  }
}

// No text can hold an unescaped quote, so the first hit is the frame's own number.
function after(text, name) {
  return parseInt(text.slice(text.indexOf(name) + name.length), 10);
}

/** Asks again, like the outbox, while the server says `too_fast` or `try_again`. */
async function patiently(ask) {
  for (;;) {
    const answer = await ask();
    if (answer.ok || answer.error.wait === undefined) return answer;
    await sleep(answer.error.wait * 1e3);
  }
}

/** Runs `task(i)` for i < count, spread evenly over `seconds` (0: all at once), and gives all outcomes. */
function spread(count, seconds, task) {
  return Promise.allSettled(Array.from({ length: count }, async (_, i) => {
    if (seconds) await sleep(((i + Math.random()) / count) * seconds * 1e3);
    return task(i);
  }));
}

/** {values, failures: {message: n}} of a list of outcomes. */
function sorted(outcomes) {
  const failures = {};
  const values = [];
  for (const { status, value, reason } of outcomes) {
    if (status === "fulfilled") values.push(value);
    else failures[reason.message] = (failures[reason.message] ?? 0) + 1;
  }
  return { values, failures };
}

let cardNumber = 0;

async function sendCard(phone, step) {
  const { text, lang } = TEXTS[cardNumber % TEXTS.length];
  const card = { id: randomUUID(), n: cardNumber++, sent: clock() };
  const command = { id: card.id, kind: "card.submit", step, text, lang };
  if (hall.yardstick) command.n = card.n;
  const answer = await patiently(() => phone.wire.emit("do", command));
  if (!answer.ok) throw new Error(answer.error.code + ": " + answer.error.message);
  return { ...card, acked: clock(), mark: answer.seq ?? card.n };
}

/** Waits until every phone has a frame that covers every card. */
async function covered(cards) {
  const last = cards.reduce((most, card) => Math.max(most, card.mark), 0);
  const done = (phone) => (hall.yardstick ? phone.marks.length >= cards.length : phone.head >= last);
  for (const start = clock(); clock() - start < PATIENCE && !phones.every(done);) await sleep(50);
}

/** Milliseconds from the sending of each card to the first frame that covers it, for each phone. */
function phoneDelays(cards) {
  const delays = [];
  const byMark = [...cards].sort((a, b) => a.mark - b.mark);
  for (const { times, marks } of phones) {
    let at = 0;
    for (const card of byMark) {
      while (at < marks.length && marks[at] < card.mark) at++;
      if (at < marks.length) delays.push(times[at] - card.sent);
    }
  }
  return Float64Array.from(delays).sort();
}

async function measureCards(sending) {
  for (const phone of phones) phone.forget();
  const { values: cards, failures } = sorted(await sending());
  await covered(cards);
  const delays = phoneDelays(cards);
  const at = (share) => delays[Math.ceil(delays.length * share) - 1];
  return {
    cards, failures,
    phones: { p50: at(0.5), p95: at(0.95), max: at(1), missing: cards.length * phones.length - delays.length },
    gaps: phones.reduce((sum, phone) => sum + phone.gaps, 0),
  };
}

const jobs = {
  hall: (given) => void (hall = given),

  /** Lets `count` new phones in, spread over `seconds`; with `page` each loads the page and its assets first. */
  async enter({ count, seconds, page }) {
    return sorted(await spread(count, seconds, async () => {
      const start = clock();
      const phone = new Phone();
      phones.push(phone);
      if (page) await visit(`${hall.url}/j/${hall.code}`);
      await phone.connect();
      return clock() - start;
    }));
  },

  /** `rate` cards a second for `seconds`, each from another phone. */
  cards: ({ rate, seconds, step }) =>
    measureCards(() => spread(rate * seconds, seconds, (i) => sendCard(phones[(i * 7919) % phones.length], step))),

  /** One card from every phone in the same moment. */
  burst: ({ step }) => measureCards(() => spread(phones.length, 0, (i) => sendCard(phones[i], step))),

  /** Every phone places one dot on each of `each` items within `seconds`; some say it twice, as after a lost ack. */
  async dots({ items, each, seconds, twice }) {
    const delays = [];
    const placed = Object.fromEntries(items.map((item) => [item, 0]));
    const { failures } = sorted(await spread(phones.length, seconds * 0.7, async (i) => {
      for (let k = 0; k < each; k++) {
        const item = items[(i + k * 3) % items.length];
        const command = { id: randomUUID(), kind: "dot.set", item, n: 1 };
        const start = clock();
        const answer = await patiently(() => phones[i].wire.emit("do", command));
        if (!answer.ok) throw new Error(answer.error.code + ": " + answer.error.message);
        delays.push(clock() - start);
        placed[item]++;
        if (Math.random() < twice) await phones[i].wire.emit("do", command);
        await sleep(Math.random() * seconds * 0.1 * 1e3);
      }
    }));
    return { delays, failures, placed };
  },

  drop: () => phones.forEach((phone) => phone.wire.drop()),

  /** Everyone comes back in the same moment, with `since`; counts who has been caught up to `head`. */
  async comeBack({ head }) {
    const start = clock();
    const { values, failures } = sorted(await spread(phones.length, 0, async (i) => {
      const phone = phones[i];
      const answer = await phone.connect({ since: phone.head, feed: phone.feed });
      return { after: clock() - start, whole: Boolean(answer.state), caughtUp: phone.head >= head };
    }));
    return { values, failures };
  },

  usage: () => process.cpuUsage(),
};

process.on("message", async ({ number, job, given }) => {
  try {
    process.send({ number, result: await jobs[job](given) });
  } catch (error) {
    process.send({ number, error: error.stack });
  }
});
process.on("disconnect", () => process.exit());
