// Kinds of steps that one can put into a running evening, each with what it usually is.
import { t } from "../ui/words.js";

/** `[{type, label, title, minutes, settings?}]`; `title` is proposed and can be changed; the hall reads it, so it is German. */
export const newTypes = () => [
  { type: "info", label: t("Text und Uhr"), title: "", minutes: 10 },
  { type: "break", label: t("Pause"), title: "Pause", minutes: 10 },
  { type: "cards", label: t("Karten schreiben"), title: "", minutes: 15 },
  { type: "cluster", label: t("Ordnen"), title: "Ordnen", minutes: 10 },
  { type: "dots", label: t("Punkte kleben"), title: "Auswählen", minutes: 5 },
  { type: "scale", label: t("Stimmungsbild"), title: "Stimmungsbild", minutes: 5 },
  { type: "poll", label: t("Umfrage"), title: "Umfrage", minutes: 5 },
  { type: "table_work", label: t("Tischarbeit"), title: "Tischarbeit", minutes: 20, settings: { form: "action_item" } },
  { type: "present", label: t("Tische berichten"), title: "Tische berichten", minutes: 10 },
  { type: "volunteer", label: t("Wer macht mit?"), title: "Wer macht mit?", minutes: 10 },
  { type: "introduce", label: t("Vorhandenes Engagement"), title: "", minutes: 10 },
  { type: "thanks", label: t("Dank"), title: "Dank", minutes: 5 },
  { type: "feedback", label: t("Rückmeldung"), title: "Rückmeldung", minutes: 5 },
];

const find = (type) => newTypes().find((each) => each.type === type);

/** What changes in a draft when another type is chosen: proposals give way, what somebody wrote stays. */
export function chooseType(draft, type) {
  const before = find(draft.type);
  const after = find(type);
  const title = draft.title.de || "";
  const proposed = title.trim() === "" || title === before.title;
  return {
    type,
    settings: {},
    title: proposed ? { ...draft.title, de: after.title } : draft.title,
    minutes: Number(draft.minutes) === before.minutes ? after.minutes : draft.minutes,
  };
}

/** Settings that a new step of this type cannot be without. */
export const givenSettings = (type) => find(type).settings || {};
