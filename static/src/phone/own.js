// What belongs to the person at this phone: what the server has, with what is still on its way applied.
import { all, one } from "../live/reducer.js";

/** Own cards on a step's wall, newest first: {card, state: "arrived" | "pending" | "waiting" | "hidden" | "merged"}. */
export function ownCards(live, step) {
  const changes = live.pending.filter((entry) => entry.state !== "refused");
  const arrived = Object.values(live.state.mine.card ?? {}).filter((card) => card.wall === step.wall && card.status !== "withdrawn");
  const known = new Set(arrived.map((card) => card.id));
  const leaving = new Set(changes.filter((entry) => entry.kind === "card.withdraw").map((entry) => entry.fields.card));
  const waiting = changes.filter((entry) => entry.kind === "card.submit" && entry.fields.step === step.id && !known.has(entry.id));
  return [...arrived.sort(byTime).map((card) => withEdit(card, changes, step)), ...waiting.map((entry) => asCard(entry, step))]
    .filter(({ card }) => !leaving.has(card.id))
    .reverse();
}

/** Own cards that are kept for the Verwirklichung and still stand. */
export function ownParked(live) {
  const cards = Object.values(live.state.mine.card ?? {});
  return cards.filter((card) => card.parked && card.status !== "withdrawn" && card.status !== "hidden").sort(byTime);
}

/** {card id: {asks, explained}} of the cards that one has asked about, what is on its way counted. */
export function ownAsks(live) {
  const asks = {};
  for (const ask of Object.values(live.state.mine.ask ?? {})) asks[ask.card] = ask;
  for (const { kind, fields, state } of live.pending) {
    if (kind === "card.ask" && state !== "refused") asks[fields.card] = { asks: fields.asks, explained: false };
  }
  return asks;
}

/** Whether the board has blacked a card out or laid it under another: then it is no longer its author's to change. */
export const isTakenOver = ({ redacted, status }) => Boolean(redacted) || status === "merged";

/** What has happened to own cards between two states of them: kinds of news, each once. */
export function cardNews(before, after) {
  const news = new Set();
  for (const card of Object.values(after)) {
    const was = before[card.id];
    if (card.parked && !was?.parked) news.add("parked");
    if (!was) continue;
    if (card.redacted && !was.redacted) news.add("redacted");
    if (card.cluster && card.cluster !== was.cluster && card.status === "wall") news.add("moved");
    if (card.status === was.status) continue;
    if (card.status === "hidden" || card.status === "merged") news.add(card.status);
    if (card.status === "wall" && was.status === "waiting") news.add("hung");
  }
  return [...news];
}

/** Where an own card hangs: `{card (the one to look for), title: of its heading, or null}`; null while it hangs nowhere. */
export function placeOf(state, { card, state: stands }) {
  if (!card.wall || !["arrived", "merged"].includes(stands)) return null;
  const cluster = stands === "arrived" && card.cluster ? one(state, "cluster", card.cluster) : null;
  return { card: card.merged_into ?? card.id, wall: card.wall, title: cluster?.title ?? null };
}

/** Own dots on an item, the ones on their way counted. */
export function ownDots(live, ballot) {
  const dots = {};
  for (const item of ballot.items) dots[item.id] = 0;
  for (const { item, n } of Object.values(live.state.mine.dot ?? {})) if (item in dots) dots[item] = n;
  for (const { kind, fields, state } of live.pending) {
    if (kind === "dot.set" && state !== "refused" && fields.item in dots) dots[fields.item] = fields.n;
  }
  return dots;
}

/** The latest answer to a step: {value, text, waits}; null without one. */
export function ownAnswer(live, step) {
  const sent = live.pending.filter((entry) => entry.kind === "answer.give" && entry.state !== "refused" && entry.fields.step === step.id);
  if (sent.length) return { ...sent[sent.length - 1].fields, waits: isWaiting(sent[sent.length - 1]) };
  return Object.values(live.state.mine.answer ?? {}).find((answer) => answer.step === step.id) ?? null;
}

/** Own commitments that stand, with those on their way: [{id, topic, action_item, role, waits}]. */
export function ownCommitments(live) {
  const entries = live.pending.filter((entry) => entry.state !== "refused");
  const gone = new Set(entries.filter((entry) => entry.kind === "commitment.withdraw").map((entry) => entry.fields.commitment));
  const made = entries.filter((entry) => entry.kind === "commitment.make");
  const replaced = ({ topic, action_item }) => made.some(({ fields }) => (topic && fields.topic === topic) || (action_item && fields.action_item === action_item));
  const standing = Object.values(live.state.mine.commitment ?? {}).filter((one) => !one.withdrawn && !replaced(one));
  return [...standing, ...made.map((entry) => ({ id: entry.id, ...entry.fields, waits: isWaiting(entry) }))].filter(({ id }) => !gone.has(id));
}

/** Everything one's own hangs on a wall, wall by wall: [{wall, cards}]. */
export function ownCardsByWall(live) {
  const walls = all(live.state, "wall").map((wall) => ({ wall, cards: ownCards(live, { id: wall.step, wall: wall.id }) }));
  return walls.filter(({ cards }) => cards.length);
}

const GIVEN = { card: "card.submit", dot: "dot.set", answer: "answer.give", commitment: "commitment.make", engagement: "engagement.submit" };

/** Whether there is anything of this person to show, also if it is still on its way. */
export function ownsSomething({ state, pending }) {
  return Object.entries(GIVEN).some(
    ([noun, kind]) => Object.keys(state.mine[noun] ?? {}).length > 0 || pending.some((entry) => entry.kind === kind && entry.state !== "refused"),
  );
}

export const isWaiting = (entry) => entry.state === "waiting";

const byTime = (a, b) => a.created_at.localeCompare(b.created_at);

function withEdit(card, changes, step) {
  const edits = changes.filter((entry) => entry.kind === "card.edit" && entry.fields.card === card.id);
  const edit = edits[edits.length - 1];
  if (!edit) return { card, state: stateOf(card.status) };
  const rewritten = edit.fields.text !== undefined && edit.fields.text !== card.text;
  const looked = rewritten && (waitsForApproval(step) || card.status === "hidden") ? "waiting" : stateOf(card.status);
  const gloss = rewritten ? null : card.gloss;
  return { card: { ...card, ...edit.fields, gloss, lang_guess: null, id: card.id }, state: isWaiting(edit) ? "pending" : looked };
}

function asCard(entry, step) {
  const { text, lang } = entry.fields;
  const there = waitsForApproval(step) ? "waiting" : "arrived";
  return { card: { id: entry.id, text, lang }, state: isWaiting(entry) ? "pending" : there };
}

const stateOf = (status) => (status === "wall" ? "arrived" : status);

const waitsForApproval = (step) => Boolean(step.settings?.approve);
