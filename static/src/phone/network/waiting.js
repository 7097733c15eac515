// What the person at this phone has written and the server has not yet: by thing, not by tap.
import { all, one } from "../../live/reducer.js";
import { t, tn } from "../../ui/words.js";

/** thing → its latest entry that waits, in the order in which the things were first written. */
export function waitingThings(pending) {
  return new Map(pending.filter(({ state }) => state === "waiting").map((entry) => [thingOf(entry), entry]));
}

/** How many of what; null when nothing waits. */
export function waitingWords(things) {
  const n = things.size;
  if (!n) return null;
  return [...things.values()].every(({ kind }) => isCard(kind))
    ? tn("{n} Karte wartet auf das Netz", "{n} Karten warten auf das Netz", n)
    : tn("{n} Eingabe wartet auf das Netz", "{n} Eingaben warten auf das Netz", n);
}

/** What kind of thing it is. */
export function labelOf(kind) {
  if (isCard(kind)) return t("Ihre Karte");
  return { "dot.set": t("Ihre Punkte"), "answer.give": t("Ihre Antwort") }[kind] ?? t("Ihre Eingabe");
}

/** What is on its way, in words: what has none of its own (a dot, a promise, thanks) is named by what it is for. */
export function wordsOf({ text, title, value, item, n, ...rest }, state) {
  if (item) return `${n} × ${all(state, "ballot").flatMap(({ items }) => items).find(({ id }) => id === item)?.title ?? ""}`;
  return text ?? title ?? value ?? namedBy(rest, state) ?? Object.values(rest.fields ?? {}).join(" · ");
}

function namedBy({ card, commitment, engagement, topic, action_item: item }, state) {
  if (commitment) return namedBy({ ...one(state.mine, "commitment", commitment), commitment: null }, state);
  const told = one(state.mine, "engagement", engagement) ?? one(state, "engagement", engagement);
  return one(state.mine, "card", card)?.text ?? told?.text ?? one(state, "topic", topic)?.title ?? one(state, "action_item", item)?.what;
}

/** A card that is written and then changed is one card; so are all dots on one item, and all answers to one question. */
function thingOf({ id, kind, fields }) {
  if (isCard(kind)) return fields.card ?? id;
  if (kind === "dot.set") return fields.item;
  return kind === "answer.give" ? fields.step : id;
}

const isCard = (kind) => kind === "card.submit" || kind === "card.edit" || kind === "card.withdraw";
