// The fields of a step of the agenda, for one that is there and for a new one.
import { useState } from "preact/hooks";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { Field } from "./Field.jsx";

const NEW_TYPES = () => [
  ["info", t("Text und Uhr")],
  ["break", t("Pause")],
  ["cards", t("Karten schreiben")],
  ["cluster", t("Ordnen")],
  ["dots", t("Punkte kleben")],
  ["scale", t("Stimmungsbild")],
  ["poll", t("Umfrage")],
  ["volunteer", t("Wer macht mit?")],
  ["introduce", t("Vorhandenes Engagement")],
  ["feedback", t("Rückmeldung")],
];

const PHASES = () => [
  ["", t("ohne Phase")],
  ["kritik", t("Kritik")],
  ["phantasie", t("Phantasie")],
  ["verwirklichung", t("Verwirklichung")],
];

/** `[draft, set(changes)]`: what the fields hold, at first what `step` (or null) has in the language `lang`. */
export function useDraft(step, lang) {
  const [draft, setDraft] = useState(() => ({
    title: step ? inLanguage(step.title, lang).text : "",
    prompt: step ? inLanguage(step.prompt, lang).text : "",
    minutes: step ? step.minutes : 10,
    type: "info",
    options: "",
    phase: "",
  }));
  return [draft, (changes) => setDraft({ ...draft, ...changes })];
}

/** What a new step of this type is set to; a poll to the answers that stand in its lines. */
export function settingsOf({ type, options }, lang) {
  if (type !== "poll") return {};
  return { options: options.split("\n").map((line) => line.trim()).filter(Boolean).map((line) => ({ [lang]: line.slice(0, 80) })) };
}

/** Whether it can be put into the agenda. */
export function isComplete(draft) {
  const { options } = settingsOf(draft, "de");
  return Boolean(draft.title.trim() && Number(draft.minutes) && (!options || (options.length >= 2 && options.length <= 8)));
}

/** `isNew`: type and phase can be chosen too. */
export function StepFields({ draft, set, isNew }) {
  return (
    <>
      {isNew && (
        <div class="field-row">
          <Field label={t("Art")} value={draft.type} onInput={(type) => set({ type })} options={NEW_TYPES()} />
          <Field label={t("Phase")} value={draft.phase} onInput={(phase) => set({ phase })} options={PHASES()} />
        </div>
      )}
      <Field label={t("Titel")} value={draft.title} onInput={(title) => set({ title })} maxLength={120} required />
      <Field label={t("Frage oder Ansage")} value={draft.prompt} onInput={(prompt) => set({ prompt })} rows={3} />
      {isNew && draft.type === "poll" && (
        <Field label={t("Antworten, eine in jeder Zeile")} value={draft.options} onInput={(options) => set({ options })} rows={4}
          help={t("Zwei bis acht kurze Antworten.")} required />
      )}
      <Field label={t("Minuten")} type="number" min="1" max="600" value={draft.minutes} onInput={(minutes) => set({ minutes })} />
    </>
  );
}
