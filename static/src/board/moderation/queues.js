// What waits for the moderation: cards to let through, cards that people do not understand, doubts that were parked. Pure.
import { all, one } from "../../live/reducer.js";

const byTime = (a, b) => (a.created_at < b.created_at ? -1 : 1);

/** Cards that wait for approval on any wall, first come first. */
export const waitingCards = (state) => all(state, "card").filter(isWaiting).sort(byTime);

export const isWaiting = (card) => card.waiting && !card.hidden && !card.merged_into;

/** Cards on the wall that somebody does not understand, those that most people ask about first. */
export const askedCards = (state) =>
  all(state, "card")
    .filter((card) => card.asks > 0 && !card.hidden && !card.waiting && !card.merged_into)
    .sort((a, b) => b.asks - a.asks || byTime(a, b));

/** Parked doubts, also those that were taken off the wall. */
export const parkedCards = (state) =>
  all(state, "card")
    .filter((card) => card.parked && !card.merged_into)
    .sort(byTime);

/** The topic that a card has become, or null. */
export const topicFrom = (state, card) => all(state, "topic").find(({ origin }) => origin && origin.noun === "card" && origin.id === card.id) || null;

/** Parked doubts of which nothing has become yet. */
export const openDoubts = (state) => parkedCards(state).filter((card) => !topicFrom(state, card));

export const phaseOf = (state, card) => (one(state, "wall", card.wall) || {}).phase || null;

/** Whether a step still asks for approval on one of the walls of these cards. */
export function asksForApproval(state, cards) {
  const steps = cards.map((card) => one(state, "step", (one(state, "wall", card.wall) || {}).step));
  return steps.some((step) => step && step.settings.approve);
}
