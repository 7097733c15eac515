/** Gathers taps: the first goes out at once, those of the next seconds together. `send(n)`: so often in all. */
export class Clapping {
  // 30: as many as the server counts (workshop/commands/applause.py).
  constructor({ n, send, pause = 3000, most = 30, later = (run, ms) => setTimeout(run, ms) }) {
    Object.assign(this, { n, send, pause, most, later, told: n, waits: false });
  }

  /** One more; false once it is enough. */
  tap() {
    if (this.n >= this.most) return false;
    this.n += 1;
    if (!this.waits) this.tell();
    return true;
  }

  /** Sends what has been gathered. */
  tell() {
    this.waits = this.told < this.n;
    if (!this.waits) return;
    this.told = this.n;
    this.send(this.n);
    this.later(() => this.tell(), this.pause);
  }
}
