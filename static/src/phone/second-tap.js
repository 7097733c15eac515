// Many people tap twice where once is enough. What the first tap has brought under the finger is not what they meant: the second
// one must not take it (a privacy notice agreed to unread, thanks taken back, a way in and out again).

// What a tap can be meant for; also a field, that brings the keyboard under the finger.
const THINGS = "button, a, label, input, textarea, select";
// A finger is no quicker, and whoever has read what came is slower. What comes at once is the browser's own click on a label's field.
const QUICKEST = 40;
const SOON = 400;
const NEAR = 24;
const STATES = ["aria-label", "aria-expanded", "aria-pressed"];

const saysOf = (thing) => [thing.textContent, ...STATES.map((name) => thing.getAttribute(name)), (thing.control ?? thing).checked].join();

export class Taps {
  constructor() {
    this.last = null;
  }

  /** Whether a tap is the second of a pair and would reach something else than the first. tap: {time (ms), x, y, thing, says}. */
  isStray(tap) {
    const { last } = this;
    // Whoever has missed what they meant tries again at once.
    const missed = !tap.thing;
    const again = last && tap.time - last.time < SOON && Math.hypot(tap.x - last.x, tap.y - last.y) < NEAR;
    const after = again && tap.time - last.time > QUICKEST;
    const stray = Boolean(after && !missed && (tap.thing !== last.thing || tap.says !== last.says));
    // Of a whole row of taps all are compared with the first that hit something.
    if (again) this.last = { ...last, time: tap.time };
    else if (!missed) this.last = tap;
    return stray;
  }
}

// Keys, screen readers and switches click without a pointer; TalkBack now and then with one that is still down.
const isByHand = ({ detail, buttons }) => detail > 0 && !buttons;

/** From now on this page lets no such tap through. */
export function ignoreSecondTaps() {
  const taps = new Taps();
  const tapped = (event) => {
    if (!isByHand(event)) return;
    const thing = event.target.closest(THINGS);
    if (!taps.isStray({ time: event.timeStamp, x: event.clientX, y: event.clientY, thing, says: thing && saysOf(thing) })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("click", tapped, true);
}
