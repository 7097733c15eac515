// How well the network carries, by what can be measured: how long answers take and how often the connection falls. What the
// browser says (`navigator.onLine`) is only whether there is an antenna.

/** An answer that is not there by then is slow. */
export const SLOW = 4000;
const CALM = 60000; // one slow answer is forgotten after that
const QUICK = 2; // so many quick answers in a row prove that it is well again
const FALLS = 3;
const WHILE = 180000;

/** All times in ms, `now` always last. */
export class Reception {
  constructor() {
    this.slowAt = -Infinity;
    this.quick = 0;
    this.falls = [];
  }

  /** An answer came after `ms`, or has not come by then. */
  took(ms, now) {
    if (ms >= SLOW) Object.assign(this, { slowAt: now, quick: 0 });
    else this.quick += 1;
    if (this.quick >= QUICK) this.slowAt = -Infinity;
  }

  /** The connection has fallen. */
  fell(now) {
    this.falls = [...this.falls, now].slice(-FALLS);
  }

  isWeak(now) {
    return now - this.slowAt < CALM || (this.falls.length === FALLS && now - this.falls[0] < WHILE);
  }
}
