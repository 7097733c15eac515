// What can be put on the stage now, as a list to choose from. Pure.
import { all, one } from "../live/reducer.js";
import { isForTheHall } from "../ui/shown.js";
import { inLanguage } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { byAgenda } from "./agenda.js";

const MOST_CARDS = 20;

const lower = (text) => text.toLocaleLowerCase();

const byPosition = (a, b) => a.position - b.position;

function rankings(state, lang) {
  return all(state, "ballot")
    .filter((ballot) => ballot.results)
    .map((ballot) => one(state, "step", ballot.step))
    .filter((step) => step && step.ballot)
    .sort(byAgenda)
    .map((step) => ({ show: "ranking", id: step.id, label: t("Themenspeicher"), detail: inLanguage(step.title, lang).text }));
}

const clusters = (state) =>
  all(state, "cluster")
    .sort(byPosition)
    .map((cluster) => ({ show: "cluster", id: cluster.id, label: cluster.title, detail: tn("{n} Karte", "{n} Karten", cluster.count) }));

const sheets = (state) =>
  all(state, "sheet")
    .sort((a, b) => a.number - b.number)
    .map((sheet) => ({
      show: "table",
      id: sheet.id,
      label: sheet.table ? t("Tisch {n}", { n: sheet.table }) : t("Blatt {n}", { n: sheet.number }),
      detail: sheet.title || (sheet.fields || {}).what || "",
    }));

// Cards are many: they are there for whoever looks for one.
const cards = (state) =>
  all(state, "card")
    .filter(isForTheHall)
    .sort((a, b) => (a.created_at < b.created_at ? 1 : -1))
    .map((card) => ({ show: "card", id: card.id, label: card.text, detail: card.gloss ? card.gloss.text : "", lang: card.lang }));

/**
 * `[[heading, [{show, id, label, detail, lang?}, …]], …]` without empty groups: what the words of `query` fit, all of them in
 * any order; cards only with a query.
 */
export function choices(state, query, lang) {
  const words = lower(query).split(/\s+/).filter(Boolean);
  const fits = ({ show, label, detail }) => words.every((word) => lower(show === "cluster" ? label : `${label} ${detail}`).includes(word));
  const groups = [
    [t("Ergebnisse"), rankings(state, lang).filter(fits)],
    [t("Cluster"), clusters(state).filter(fits)],
    [t("Tischblätter"), sheets(state).filter(fits)],
    [t("Karten"), words.length ? cards(state).filter(fits).slice(0, MOST_CARDS) : []],
  ];
  return groups.filter(([, found]) => found.length);
}
