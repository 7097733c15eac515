// How long a connection waits: before it comes back, and for an answer.

const SHORTEST = 500;
const LONGEST = 8000;
const PATIENCE = 8000;
const LONGEST_PATIENCE = 60000;

/** Before the next attempt, in ms. A whole hall loses the network at once and must not come back at once. */
export function pauseBefore(attempts, random = Math.random) {
  const longest = Math.min(LONGEST, 1500 * 2 ** attempts);
  return SHORTEST + random() * (longest - SHORTEST);
}

/** For the next answer, after one that came in `ms` or had not come by then: a slow network would else never bring a whole one. */
export const patienceAfter = (ms) => Math.max(PATIENCE, Math.min(LONGEST_PATIENCE, 2 * ms));

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
