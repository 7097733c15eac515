// Arrow keys on the pinboard: from card to card and heading to heading as they lie there, and with a card in the hand from
// place to place. Pure.

const ASIDE = 3;
// Focus rings and shadows may overlap a little.
const OVERLAP = 4;

const gap = (low, high, otherLow, otherHigh) => Math.max(0, otherLow - high, low - otherHigh);

const AHEAD = {
  ArrowDown: (at, to) => to.top - at.bottom,
  ArrowUp: (at, to) => at.top - to.bottom,
  ArrowRight: (at, to) => to.left - at.right,
  ArrowLeft: (at, to) => at.left - to.right,
};

/** The index of the box that an arrow key leads to from `at`; -1: there is none in this direction. */
export function neighbour(at, boxes, key) {
  const upright = key === "ArrowDown" || key === "ArrowUp";
  let best = -1;
  let least = Infinity;
  boxes.forEach((to, i) => {
    const ahead = AHEAD[key](at, to);
    if (ahead < -OVERLAP) return;
    const aside = upright ? gap(at.left, at.right, to.left, to.right) : gap(at.top, at.bottom, to.top, to.bottom);
    const far = ahead + ASIDE * aside;
    if (far >= least) return;
    best = i;
    least = far;
  });
  return best;
}

/**
 * The next place of a card in the hand: `names` of the piles in order, `sizes` without the card, `place` `{pile, at}`.
 * The same place where it goes no further.
 */
export function nextPlace(names, sizes, { pile, at }, key) {
  const p = names.indexOf(pile);
  const to = { ArrowRight: p + 1, ArrowLeft: p - 1 }[key] ?? p;
  if (to < 0 || to >= names.length) return { pile, at };
  const wanted = at + ({ ArrowDown: 1, ArrowUp: -1 }[key] ?? 0);
  return { pile: names[to], at: Math.max(0, Math.min(wanted, sizes[names[to]])) };
}

/** Left and right change sides where one reads from the right. */
export function turned(key, dir) {
  if (dir !== "rtl") return key;
  return { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" }[key] ?? key;
}
