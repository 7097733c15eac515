// A pile of paper cards that is typed off: whose number is whose, and what is there already. Pure.

const SIGNS = /[^\p{L}\p{N}]+/gu;

// A copy in a second cluster is the same piece of paper.
const isCopy = (card) => card.origin && card.origin.noun === "card";

/** Cards of a wall with those that are still on their way: `[{id, text, paper}]`. */
export function pileOn(cards, pending, step) {
  const there = cards.filter((card) => card.wall === step.wall && !isCopy(card));
  const known = new Set(there.map(({ id }) => id));
  const coming = pending.filter(({ id, kind, state, fields }) => kind === "card.submit" && state === "waiting" && fields.step === step.id && !known.has(id));
  return [...there, ...coming.map(({ id, fields }) => ({ id, text: fields.text, paper: fields.paper || null }))];
}

export const withNumber = (pile, number, but = null) => pile.find((card) => card.paper === number && card.id !== but) || null;

/** The first number from `from` on that no card has; without `from` the one after the highest. */
export function nextFree(pile, from) {
  const taken = new Set(pile.map((card) => card.paper));
  let number = from || Math.max(0, ...pile.map((card) => card.paper || 0)) + 1;
  while (taken.has(number)) number++;
  return number;
}

/** A card with the same words, whatever their signs and capitals. */
export function sameWords(pile, text) {
  const words = wordsOf(text);
  return words ? pile.find((card) => wordsOf(card.text) === words) || null : null;
}

const wordsOf = (text) => text.toLocaleLowerCase().replace(SIGNS, " ").trim();

/** The number in a field; null for none. */
export const numberIn = (text) => (/^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text) : null);
