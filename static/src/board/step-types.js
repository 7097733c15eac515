// Kinds of steps that one can put into a running evening, each with what it usually is.
import { t } from "../ui/words.js";

/** `[{type, label, title, minutes, settings?}]`; `title` is proposed and can be changed. */
export const newTypes = () => [
  { type: "info", label: t("Text und Uhr"), title: "", minutes: 10 },
  { type: "break", label: t("Pause"), title: t("Pause"), minutes: 10 },
  { type: "cards", label: t("Karten schreiben"), title: "", minutes: 15 },
  { type: "cluster", label: t("Ordnen"), title: t("Ordnen"), minutes: 10 },
  { type: "dots", label: t("Punkte kleben"), title: t("Auswählen"), minutes: 5 },
  { type: "scale", label: t("Stimmungsbild"), title: t("Stimmungsbild"), minutes: 5 },
  { type: "poll", label: t("Umfrage"), title: t("Umfrage"), minutes: 5 },
  { type: "table_work", label: t("Tischarbeit"), title: t("Tischarbeit"), minutes: 20, settings: { form: "action_item" } },
  { type: "present", label: t("Tische berichten"), title: t("Tische berichten"), minutes: 10 },
  { type: "volunteer", label: t("Wer macht mit?"), title: t("Wer macht mit?"), minutes: 10 },
  { type: "introduce", label: t("Vorhandenes Engagement"), title: "", minutes: 10 },
  { type: "thanks", label: t("Dank"), title: t("Dank"), minutes: 5 },
  { type: "feedback", label: t("Rückmeldung"), title: t("Rückmeldung"), minutes: 5 },
];

const find = (type) => newTypes().find((each) => each.type === type);

/** What changes in a draft when another type is chosen: proposals give way, what somebody wrote stays. */
export function chooseType(draft, type, lang) {
  const before = find(draft.type);
  const after = find(type);
  const title = draft.title[lang] || "";
  const proposed = title.trim() === "" || title === before.title;
  return {
    type,
    settings: {},
    title: proposed ? { ...draft.title, [lang]: after.title } : draft.title,
    minutes: Number(draft.minutes) === before.minutes ? after.minutes : draft.minutes,
  };
}

/** Settings that a new step of this type cannot be without. */
export const givenSettings = (type) => find(type).settings || {};
