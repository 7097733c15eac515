// What has to be in order before the doors open: facts where the program knows them, ticks by hand where it cannot. Pure.
import { stepsOf, workshopOf } from "./agenda.js";

/** What only a person can see; kept with the workshop, so that a second moderator finds it ticked. */
const BY_HAND = ["code", "paper", "print", "helpers"];

/** Whether an address leads nowhere but to the computer it is typed on. */
export function isOnlyHere(url) {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}

/** `{lang: [step, …]}`: steps that have no question in a language of the hall. */
export function missingPrompts(steps) {
  const missing = {};
  steps.forEach((step) => (step.missing || []).forEach((lang) => (missing[lang] = [...(missing[lang] || []), step])));
  return missing;
}

/** `[{name, ok, byHand?}]` in the order in which one goes round the hall. */
export function doorChecks(state, presence, joinUrl) {
  const { begins, checks = {} } = workshopOf(state);
  const { stages = 0, phones = 0 } = presence || {};
  const known = [
    { name: "begins", ok: Boolean(begins) },
    { name: "address", ok: !isOnlyHere(joinUrl) },
    { name: "stage", ok: stages > 0 },
    { name: "phones", ok: phones > 0 },
    { name: "prompts", ok: Object.keys(missingPrompts(stepsOf(state))).length === 0 },
  ];
  return [...known, ...BY_HAND.map((name) => ({ name, ok: Boolean(checks[name]), byHand: true }))];
}

/** Names of what an info step wants to have said before it closes and nobody has said yet. */
export const stillToSay = (step, workshop) =>
  ((step.settings || {}).must_set || []).filter((name) => name === "next_host" || !workshop[name]);

/** What the evening is about to leave lying: topics without people, action items without a first step. */
export function looseEnds(topics, items) {
  return {
    topics: topics.filter((topic) => topic.found === 0),
    items: items.filter((item) => !item.first_step && item.status !== "done" && item.status !== "dropped"),
  };
}
