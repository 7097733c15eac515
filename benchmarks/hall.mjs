// The front of the hall: the stage, whose clock counts, and the board that opens the steps.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Wire, clock } from "./wire.mjs";

async function entered(wire, who) {
  const answer = await wire.emit("enter", who);
  if (!answer.ok) throw new Error(`${who.view}: ${answer.error.code}: ${answer.error.message}`);
  return answer;
}

/** The stage of Miteinander or of the yardstick: `arrivals` says when each card came, by its id. */
export class Stage {
  arrivals = new Map();
  ballot = null;

  async enter(server) {
    const arrived = (id) => this.arrivals.has(id) || this.arrivals.set(id, clock());
    this.wire = await Wire.open(server.url, {
      onEvent: (name, text) => {
        if (name !== "changed") return;
        const frame = JSON.parse(text);
        if (server.yardstick) return arrived(frame.id);
        for (const card of frame.put?.card ?? []) arrived(card.id);
        for (const ballot of frame.put?.ballot ?? []) this.ballot = ballot;
      },
    });
    await entered(this.wire, { code: server.workshop?.id, view: "stage", key: server.workshop?.stage_key });
    return this;
  }

  /** Waits until all cards have arrived, at most a minute. */
  async complete(cards) {
    for (let i = 0; i < 600 && !cards.every(({ id }) => this.arrivals.has(id)); i++) await sleep(100);
  }
}

/** The moderator's view: knows the steps, opens them, and counts what is on the wall. */
export class Board {
  async enter(server) {
    this.server = server;
    this.wire = await Wire.open(server.url);
    await this.state();
    return this;
  }

  async state() {
    const { id, board_key } = this.server.workshop;
    const answer = await entered(this.wire, { code: id, view: "board", key: board_key });
    this.head = answer.head;
    return answer.state;
  }

  /** Resolves to the acknowledgement; a refusal is an error, since nothing here may be refused. */
  async do(kind, fields, id = randomUUID()) {
    for (;;) {
      const answer = await this.wire.emit("do", { id, kind, ...fields });
      if (answer.ok) return answer;
      if (answer.error.wait === undefined) throw new Error(`${kind}: ${answer.error.code}: ${answer.error.message}`);
      await sleep(answer.error.wait * 1e3);
    }
  }

  /** Opens the `nth` step (from 0) of a type; its id. A cards step takes as many as people write. */
  async open(type, nth = 0) {
    const steps = (await this.state()).step.sort((a, b) => a.position - b.position);
    const step = steps.filter((step) => step.type === type)[nth];
    if (type === "cards") {
      await this.do("agenda.change", { step: step.id, settings: { cards_per_person: null } });
    }
    await this.do("step.open", { step: step.id });
    return step.id;
  }
}
