// The server's time on a device whose own clock may be wrong by hours.

const KEPT = 5;

export class Clock {
  constructor(performance, date = Date) {
    this.performance = performance;
    this.date = date;
    this.samples = [];
  }

  /** Learn from an ack: its `now` (ISO 8601) and when, on performance.now, the message left. */
  observe(now, sentAt) {
    const receivedAt = this.performance.now();
    const trip = receivedAt - sentAt;
    this.samples.push({ trip, offset: Date.parse(now) + trip / 2 - receivedAt });
    if (this.samples.length > KEPT) this.samples.shift();
  }

  /** Forget what was learned: performance.now stands still while some devices sleep. */
  reset() {
    this.samples = [];
  }

  /** Milliseconds since 1970 on the server; the device's own time until an ack has been seen. */
  now() {
    if (!this.samples.length) return this.date.now();
    const quickest = this.samples.reduce((best, sample) => (sample.trip < best.trip ? sample : best));
    return this.performance.now() + quickest.offset;
  }
}

export const clock = new Clock(performance);
export const serverNow = () => clock.now();
