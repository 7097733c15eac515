// What one has given, as something to take along: sections of entries, from what is on this device. Nothing of others.
import { all, one } from "../../live/reducer.js";
import { t, tn } from "../../ui/words.js";
import { ownEngagements } from "../own-engagement.js";
import { ownCardsByWall, ownCommitments, ownDots, placeOf } from "../own.js";
import { ownAnswers } from "./answers.js";
import { givenContact } from "./contact.js";

/** Own dots, ballot by ballot: [{id, phase, rows: [{id, title, n}]}]. */
export function ownDotsByBallot(live) {
  const ballots = all(live.state, "ballot").map((ballot) => {
    const dots = ownDots(live, ballot);
    const rows = ballot.items.filter(({ id }) => dots[id] > 0).map(({ id, title }) => ({ id, title, n: dots[id] }));
    return { id: ballot.id, phase: one(live.state, "step", ballot.step)?.phase ?? null, rows };
  });
  return ballots.filter(({ rows }) => rows.length);
}

/** Own commitments with the title of what they are for, the words of the role, and the contact that was given. */
export function ownPromises(live) {
  const roles = { join: t("Sie machen mit"), coordinate: t("Sie koordinieren"), support: t("Sie unterstützen") };
  return ownCommitments(live).map((commitment) => {
    const title = one(live.state, "topic", commitment.topic)?.title ?? one(live.state, "action_item", commitment.action_item)?.what ?? "";
    return { ...commitment, title, words: roles[commitment.role], given: givenContact(live, commitment) };
  });
}

/**
 * [{title, entries: [{asked?: {text, lang, dir}, text, lang?, german?, notes: [sentence]}]}] of everything, in the words of the
 * screen, which is in `lang`; `phaseName` names a phase.
 */
export function sectionsOf(live, phaseName, lang) {
  const cards = ownCardsByWall(live).map(({ wall, cards: group }) => section(phaseName(wall.phase) || t("Ihre Karten"), group.map((own) => cardEntry(live, own))));
  const dots = ownDotsByBallot(live).flatMap(({ rows }) => rows.map(({ title, n }) => ({ text: title, notes: [points(n)] })));
  return [
    ...cards,
    section(t("Ihre Punkte"), dots),
    section(t("Hier sind Sie dabei"), ownPromises(live).map(({ title, words, given }) => ({ text: title, notes: [words, ...given] }))),
    section(t("Das tun Sie schon"), ownEngagements(live).map(({ text, lang }) => ({ text, lang, notes: [] }))),
    section(t("Ihre Antworten"), ownAnswers(live, lang).map(answerEntry)),
  ].filter(({ entries }) => entries.length);
}

export const points = (n) => tn("{n} Punkt von Ihnen", "{n} Punkte von Ihnen", n);

const section = (title, entries) => ({ title, entries });

function cardEntry(live, { card, state }) {
  const place = placeOf(live.state, { card, state });
  const notes = [
    state === "pending" && t("wartet auf Netz"),
    state === "hidden" && t("Die Moderation hat diese Karte von der Wand genommen."),
    place && (place.title ? `${t("an der Wand")}: „${place.title}“` : t("an der Wand")),
  ];
  return { text: card.text, lang: card.lang, german: card.gloss?.text, notes: notes.filter(Boolean) };
}

function answerEntry({ asked, text, lang, waits }) {
  return { asked, text, lang, notes: waits ? [t("wartet auf Netz")] : [] };
}
