// What can be set of a step, by type: data for StepSettings.jsx. Names and meanings are those of workshop/steps.py.
import { t } from "../ui/words.js";

const LINE = 80;
const COLLECT = () => [["existing_engagement", t("als Engagement sammeln")], ["none", t("nur darüber sprechen")]];

// `none`: what stands for an empty field, `empty`: what an empty field means.
const SETTINGS = () => ({
  info: [
    {
      name: "must_set", label: t("In diesem Schritt zu sagen"), kind: "many",
      options: [["next_date", t("Nächstes Treffen")], ["contact", t("Ansprechperson")], ["publish_date", t("Wann und wo die Ergebnisse stehen")], ["next_host", t("Wer als Nächstes einlädt")]],
    },
  ],
  scale: [{ name: "points", label: t("Stufen"), kind: "number", min: 2, max: 10, preset: 5 }],
  poll: [{ name: "options", label: t("Antworten, eine in jeder Zeile"), kind: "lines", least: 2, most: 8, empty: t("Zwei bis acht kurze Antworten.") }],
  introduce: [{ name: "collect", label: t("Was gesagt wird"), kind: "choice", options: COLLECT(), preset: "existing_engagement" }],
  interview: [{ name: "collect", label: t("Was gesagt wird"), kind: "choice", options: COLLECT(), preset: "none" }],
  cards: [
    { name: "approve", label: t("Karten erst freigeben"), kind: "switch", preset: false, help: t("Karten der Handys hängen erst, wenn die Moderation sie gelesen hat.") },
    { name: "cards_per_person", label: t("Karten je Person"), kind: "number", min: 1, max: 50, none: null, empty: t("leer: so viele man will"), preset: null },
    { name: "max_len", label: t("Zeichen je Karte"), kind: "number", min: 20, max: 280, preset: 280 },
    { name: "accept_late", label: t("Karten nach dem Ende noch annehmen"), kind: "switch", preset: true },
  ],
  cluster: [
    {
      name: "mode", label: t("Wer ordnet"), kind: "choice", preset: "everyone",
      options: [["everyone", t("alle mit dem Handy")], ["moderator+table_helpers", t("Moderation und Tische")], ["moderator", t("nur die Moderation")]],
    },
    { name: "agreement", label: t("So viele müssen sich einig sein"), kind: "number", min: 1, max: 50, preset: 3 },
  ],
  feedback: [
    {
      name: "visible_to", label: t("Wer die Antworten sieht"), kind: "choice", preset: "hall",
      options: [["hall", t("der ganze Saal")], ["steering_group", t("nur die Steuerungsgruppe")]],
    },
  ],
});

/** The settings of a type. */
export const settingsOf = (type) => SETTINGS()[type] || [];

/** A setting as the field shows it. */
export function toField(setting, value) {
  const known = value === undefined ? setting.preset : value;
  if (setting.kind === "many") return known || [];
  if (setting.kind === "switch") return Boolean(known);
  if (setting.kind === "lines") return (known || []).map((texts) => texts.de).join("\n");
  return known === setting.none || known === null || known === undefined ? "" : String(known);
}

function options({ least, most }, shown) {
  const lines = shown.split("\n").map((line) => line.trim().slice(0, LINE)).filter(Boolean);
  return lines.length >= least && lines.length <= most ? lines.map((line) => ({ de: line })) : undefined;
}

/** The reverse; undefined for what cannot be a value, so that it is not sent. */
export function fromField(setting, shown) {
  if (setting.kind === "lines") return options(setting, shown);
  if (setting.kind !== "number") return shown;
  if (shown === "") return setting.none;
  const number = Number(shown);
  return Number.isInteger(number) && number >= setting.min && number <= setting.max ? number : undefined;
}

/** `{name: value}` of what was changed and can be sent; null without any. */
export function changedSettings(draft, step) {
  const described = SETTINGS()[draft.type];
  if (!described) return Object.keys(draft.settings).length ? draft.settings : null;
  const stands = (step && step.settings) || {};
  const changed = {};
  described.forEach((setting) => {
    if (!(setting.name in draft.settings)) return;
    const value = fromField(setting, draft.settings[setting.name]);
    const shown = JSON.stringify(toField(setting, stands[setting.name]));
    if (value !== undefined && JSON.stringify(draft.settings[setting.name]) !== shown) changed[setting.name] = value;
  });
  return Object.keys(changed).length ? changed : null;
}
