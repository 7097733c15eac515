// What one does already, has thanked for and applauded: what the server has, with what is still on its way applied.
import { isWaiting } from "./own.js";

/** Own engagement that stands: [{id, text, lang, for_whom, place, languages, consent, thanks, hidden, waits}]. */
export function ownEngagements(live) {
  const entries = onTheWay(live);
  const mine = live.state.mine.engagement ?? {};
  const told = entries.filter((entry) => entry.kind === "engagement.submit" && !mine[entry.id]);
  const gone = new Set(entries.filter(({ kind }) => kind === "engagement.withdraw").map(({ fields }) => fields.engagement));
  const standing = Object.values(mine).filter((one) => !one.withdrawn);
  return [...standing, ...told.map((entry) => ({ id: entry.id, ...entry.fields, waits: isWaiting(entry) }))]
    .filter(({ id }) => !gone.has(id))
    .map((one) => changed(one, entries));
}

function changed(engagement, entries) {
  const changes = entries.filter(({ kind, fields }) => kind === "engagement.change" && fields.engagement === engagement.id);
  return changes.reduce((now, { fields: { engagement: _id, ...fields } }) => ({ ...now, ...fields }), engagement);
}

/** Names of the drafts of a form in which it is told. */
export const draftsOf = (name) => [name, `${name}:for_whom`, `${name}:place`];

/** The languages that somebody who reads this one speaks for sure: easy German is a way to write, not another one. */
export const spokenIn = (lang) => [lang.split("-")[0]];

/** Ids of the engagements for which one says thank you. */
export function ownThanks(live) {
  const thanked = new Set(Object.values(live.state.mine.thank ?? {}).filter(({ said }) => said).map(({ engagement }) => engagement));
  for (const { kind, fields } of onTheWay(live)) {
    if (kind !== "engagement.thank") continue;
    if (fields.said) thanked.add(fields.engagement);
    else thanked.delete(fields.engagement);
  }
  return thanked;
}

/** How often one has clapped in a step. */
export function ownClaps(live, step) {
  const arrived = Object.values(live.state.mine.clap ?? {});
  const sent = onTheWay(live).filter(({ kind }) => kind === "clap.set").map(({ fields }) => fields);
  return [...arrived, ...sent].filter((clap) => clap.step === step.id).reduce((most, { n }) => Math.max(most, n), 0);
}

const onTheWay = (live) => live.pending.filter((entry) => entry.state !== "refused");
