// What waits for a mediator, from the state that every board has. Pure.
import { all } from "../../live/reducer.js";
import { isForTheHall } from "../../ui/shown.js";
import { isGerman } from "../wall.js";

const hangs = (card) => isForTheHall(card) && !card.waiting;

/** Nobody has put it into German yet; a machine may have tried. */
export const isOpen = (card) => hangs(card) && !isGerman(card.lang) && (!card.gloss || card.gloss.by === "machine");

/** Languages that one can choose: those of the hall and those that cards came in, without German. */
export function foreignLanguages(state, hall) {
  const tags = [...hall, ...all(state, "card").map((card) => card.lang)];
  return [...new Set(tags)].filter((tag) => !isGerman(tag));
}

/** `{n, machine, median}`: cards in these languages without any version, with one by a machine, and how long the middle one waits (ms, or null). */
export function waitingIn(state, langs, now) {
  const open = all(state, "card").filter((card) => langs.includes(card.lang) && isOpen(card));
  const bare = open.filter((card) => !card.gloss);
  const waits = bare.map((card) => Math.max(0, now - Date.parse(card.created_at))).sort((a, b) => a - b);
  return { n: bare.length, machine: open.length - bare.length, median: middle(waits) };
}

function middle(sorted) {
  if (!sorted.length) return null;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Versions whose writer asked for another pair of eyes, oldest card first. */
export const toReadAgain = (state, langs) =>
  all(state, "card")
    .filter((card) => card.gloss && card.gloss_unsure && hangs(card) && langs.includes(card.lang))
    .sort((a, b) => (a.created_at < b.created_at ? -1 : 1));

/** Cards with these ids that have a person's version, in this order. */
export const versionsOf = (state, ids) =>
  ids.map((id) => (state.card || {})[id]).filter((card) => card && hangs(card) && card.gloss && card.gloss.by === "person");
