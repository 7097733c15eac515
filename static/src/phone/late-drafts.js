// What somebody had begun when its step closed, and how it may still come. Pure.
import { cleanText } from "../live/clean.js";
import { all, one } from "../live/reducer.js";
import { spokenIn } from "./own-engagement.js";
import { isTakenOver } from "./own.js";

/**
 * drafts: {name: words} as `useDraft` keeps them; step: the open one; lang: the person's. Returns [{name, words, lang?, phase, send: {kind, fields} | null}];
 * where nothing can be sent any more, the words are still there to be read.
 */
export function lateDrafts(state, drafts, step, lang) {
  const names = Object.keys(drafts).sort();
  return names.map((name) => ({ name, ...lateDraft(state, name.split(":"), { step, drafts, lang }), words: drafts[name] })).filter(({ kind, words }) => kind && cleanText(words));
}

function lateDraft(state, [kind, id, ...more], rest) {
  const find = { card: lateCard, wish: lateWish, edit: lateEdit, answer: lateAnswer, engagement: lateEngagement }[kind];
  const found = find && find(state, { id, more, ...rest });
  return found ? { kind, ...found } : {};
}

const closed = (state, id) => {
  const step = one(state, "step", id);
  return step && step.status === "closed" ? step : null;
};

const takesLate = (step) => step?.status !== "closed" || step.settings.accept_late !== false;

function lateCard(state, { id, step: open }) {
  const step = closed(state, id);
  if (!step || step.type !== "cards" || step.id === open?.id) return null;
  return { phase: step.phase, send: takesLate(step) ? { kind: "card.submit", fields: { step: id } } : null };
}

// A wish is a card of the step that comes next: the name of its draft says of which, and of which criticism.
function lateWish(state, { id, more: [noun, origin], step: open }) {
  const wall = all(state, "wall").find((each) => each.step === id);
  if (!wall || !origin || (open?.type === "flip" && open.wall === wall.id)) return null;
  return { phase: wall.phase, send: takesLate(one(state, "step", id)) ? { kind: "card.submit", fields: { step: id, origin: { noun, id: origin } } } : null };
}

// The card itself stays as it is once its step has closed, or once it lies under another; what was to stand on it can hang
// beside it. What the board has blacked out was in these words too: they hang nowhere again.
function lateEdit(state, { id }) {
  const card = one(state.mine, "card", id);
  const wall = card && one(state, "wall", card.wall);
  if (!wall || !(closed(state, wall.step) || isTakenOver(card))) return null;
  const sendable = !card.redacted && takesLate(one(state, "step", wall.step));
  return { phase: wall.phase, lang: card.lang, send: sendable ? { kind: "card.submit", fields: { step: wall.step } } : null };
}

function lateAnswer(state, { id }) {
  const step = closed(state, id);
  return step ? { phase: step.phase, send: null } : null;
}

function lateEngagement(state, { id, more, drafts, lang }) {
  const step = more.length ? null : closed(state, id);
  if (!step) return null;
  const line = (name) => cleanText(drafts[`engagement:${id}:${name}`] ?? "");
  return { phase: "neutral", send: { kind: "engagement.submit", fields: { step: id, for_whom: line("for_whom"), place: line("place"), languages: spokenIn(lang) } } };
}
