// Phones as browsers run them, on the project's own connection, outbox, lock and storage; only the page around is missing.
// They take part by themselves in whatever step is open. Each line of stdout says in JSON what one of them wrote, shows as
// sent or was refused. A line on stdin asks for a report.
//
// argv[2]: {url, code, first, phones, seconds (from a step's opening until its people are done), reload (their share),
// stage?: {code, key}}
import { setMaxListeners } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

const given = JSON.parse(process.argv[2]);

Object.assign(globalThis, { window: new EventTarget(), document: new EventTarget(), location: new URL(given.url) });
// Over plain http there are no Web Locks: the lease in the storage has to do.
Object.defineProperty(globalThis, "navigator", { value: {} });
setMaxListeners(0, window, document); // all phones listen to the same page

const { createLive } = await import("../../static/src/live/connection.js");
const { newId } = await import("../../static/src/live/ids.js");
const { all, one } = await import("../../static/src/live/reducer.js");
const { MemoryStorage, Store } = await import("../../static/src/live/storage.js");

const LANGUAGES = ["de", "tr", "ar", "en"];
const say = (what, more) => process.stdout.write(`${JSON.stringify({ what, ...more })}\n`);
const between = (least, most) => least + Math.random() * (most - least);
const pause = (seconds) => sleep(1000 * seconds);

class Phone {
  constructor(number) {
    this.number = number;
    this.lang = LANGUAGES[number % LANGUAGES.length];
    this.store = Object.assign(new Store(new MemoryStorage()), { lasting: true });
    this.steps = new Set(); // in which somebody has taken part
    this.unsent = new Set(); // what the screen still shows as waiting
    this.inherited = new Set(); // of that, what a page before this one has written
    this.me = null;
    this.open();
  }

  open() {
    const { lang, store } = this;
    this.live = createLive({ view: "phone", code: given.code, lang, store });
    this.live.subscribe(() => this.look());
  }

  /** The page is gone and comes back; what is in the storage is all that stays of it. */
  reload() {
    this.live.close();
    this.unsent.forEach((id) => this.inherited.add(id));
    this.open();
    say("reloaded", { phone: this.number });
  }

  /** What somebody sees who looks at the screen now. */
  look() {
    const { live } = this;
    if (live.me && !this.me) {
      this.me = live.me.id;
      say("in", { phone: this.number, participant: this.me });
    }
    const shown = new Map(live.pending.map(({ id, state, error }) => [id, { state, error }]));
    for (const id of this.unsent) {
      // After a reload nobody waits for the answer any more: of what carries no words the outbox does not say how it ended.
      const ended = this.inherited.has(id) ? "ended" : "sent";
      const { state = ended, error } = shown.get(id) ?? {};
      if (state === "waiting") continue;
      // What carries no words is gone from the outbox when it is refused, too; its answer says so before anything is drawn.
      setTimeout(() => this.unsent.delete(id) && say(state, { phone: this.number, id, error }));
    }
    const step = all(live.state, "step").find(({ status }) => status === "open");
    if (step && DEEDS[step.type] && !this.steps.has(step.id)) this.takePart(step);
  }

  async takePart(step) {
    this.steps.add(step.id);
    await DEEDS[step.type](this, step);
    say("ready", { phone: this.number, step: step.id });
  }

  write(kind, fields) {
    const id = newId();
    say("wrote", { phone: this.number, id, kind, fields });
    this.live.do(kind, fields, { id }).then(({ ok, error }) => {
      if (!ok && this.unsent.delete(id)) say("refused", { phone: this.number, id, error });
    });
    this.unsent.add(id);
    this.look();
  }

  report() {
    const { head, status, pending, state } = this.live;
    return { phone: this.number, head, status, pending, mine: state.mine };
  }
}

/** Does these one after the other within the time of the step. */
async function spread(deeds) {
  for (const deed of deeds) {
    await pause(between(0, (2 * given.seconds) / (deeds.length + 1)));
    deed();
  }
}

const DEEDS = {
  scale: (phone, step) => spread([
    () => phone.write("answer.give", { step: step.id, value: 1 + (phone.number % 5) }),
  ]),
  cards: (phone, step) => spread([1, 2, 3, 4].map((nth) => () =>
    phone.write("card.submit", { step: step.id, text: `Karte ${nth} von Handy ${phone.number}`, lang: phone.lang }))),
  // The last dot is one that somebody thought better of and put elsewhere.
  dots: (phone, step) => {
    const { items } = one(phone.live.state, "ballot", step.ballot);
    const item = (nth) => items[(phone.number + nth) % items.length].id;
    const dots = [[0, 1], [1, 1], [2, 1], [1, 0], [3, 1]];
    return spread(dots.map(([nth, n]) => () => phone.write("dot.set", { item: item(nth), n })));
  },
  volunteer: (phone) => spread([() => {
    const topics = all(phone.live.state, "topic");
    phone.write("commitment.make", { topic: topics[phone.number % topics.length].id, role: "join" });
  }]),
};

const phones = [];
for (let n = 0; n < given.phones; n++) phones.push(new Phone(given.first + n));
for (const phone of phones) {
  if (Math.random() < given.reload) pause(between(1, 3.5 * given.seconds)).then(() => phone.reload());
}
const stage = given.stage && createLive({ view: "stage", ...given.stage });

createInterface({ input: process.stdin })
  .on("line", () => say("report", {
    phones: phones.map((phone) => phone.report()),
    stage: stage && { head: stage.head, state: stage.state },
  }))
  .on("close", () => process.exit());
