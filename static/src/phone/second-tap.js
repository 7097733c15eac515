// Many people tap twice where once is enough. What the first tap has brought under the finger is not what they meant: the second
// one must not take it (a privacy notice agreed to unread, thanks taken back, a way in and out again).

const THINGS = "button, a, label";
// A finger is no quicker, and whoever has read what came is slower. What comes at once is the browser's own click on a label's field.
const QUICKEST = 40;
const SOON = 400;
const NEAR = 24;
const STATES = ["aria-label", "aria-expanded", "aria-pressed"];

const saysOf = (thing) => [thing.textContent, ...STATES.map((name) => thing.getAttribute(name)), thing.control?.checked].join();

export class Taps {
  constructor() {
    this.last = null;
  }

  /** Whether a tap is the second of a pair and would reach something else than the first. tap: {time (ms), x, y, thing, says}. */
  isStray(tap) {
    const { last } = this;
    const again = last && tap.time - last.time < SOON && Math.hypot(tap.x - last.x, tap.y - last.y) < NEAR;
    const after = again && tap.time - last.time > QUICKEST;
    const stray = Boolean(after && tap.thing && (tap.thing !== last.thing || tap.says !== last.says));
    // Of a whole row of taps all are compared with the first.
    this.last = again ? { ...last, time: tap.time } : tap;
    return stray;
  }
}

/** From now on this page lets no such tap through. */
export function ignoreSecondTaps() {
  const taps = new Taps();
  const tapped = (event) => {
    // Keys and screen readers click without a pointer.
    if (!event.detail) return;
    const thing = event.target.closest(THINGS);
    if (!taps.isStray({ time: event.timeStamp, x: event.clientX, y: event.clientY, thing, says: thing && saysOf(thing) })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("click", tapped, true);
}
