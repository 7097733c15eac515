// Results as the hall reads them: equal counts share a rank, a bracket joins them, and the line below the chosen ones never
// cuts through a tie.

export { ranked } from "../ui/ranking.js";

/** How many rows go on when `wanted` should: a tie at the line takes all of its rows along. 0 = no line is drawn. */
export function chosen(rows, wanted) {
  if (!wanted || wanted >= rows.length) return 0;
  const n = rows.filter((row) => row.rank <= wanted && row.total > 0).length;
  return n < rows.length ? n : 0;
}

/** Sizes of the blocks of ten: 27 → [10, 10, 7]. */
export const tens = (n) => Array.from({ length: Math.ceil(n / 10) }, (_, i) => Math.min(10, n - 10 * i));

/** Sizes of the groups of five: 12 → [5, 5, 2]. */
export const fives = (n) => Array.from({ length: Math.ceil(n / 5) }, (_, i) => Math.min(5, n - 5 * i));

/** Milliseconds between two rows of the reveal: 500, but never more than six seconds in all. */
export const revealPace = (rows) => Math.min(500, 6000 / Math.max(rows, 1));
