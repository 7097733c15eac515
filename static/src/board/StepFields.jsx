// The fields of a step of the agenda, for one that is there and for a new one.
import { useState } from "preact/hooks";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { Field } from "./Field.jsx";
import { StepSettings } from "./StepSettings.jsx";

const NEW_TYPES = () => [
  ["info", t("Text und Uhr")],
  ["break", t("Pause")],
  ["cards", t("Karten schreiben")],
  ["cluster", t("Ordnen")],
  ["dots", t("Punkte kleben")],
  ["scale", t("Stimmungsbild")],
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
    phase: "",
    settings: {},
  }));
  return [draft, (changes) => setDraft({ ...draft, ...changes })];
}

/** `isNew`: type and phase can be chosen too. */
export function StepFields({ draft, set, isNew, step = null }) {
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
      <Field label={t("Minuten")} type="number" min="1" max="600" value={draft.minutes} onInput={(minutes) => set({ minutes })} />
      <StepSettings step={step} draft={draft} set={set} />
    </>
  );
}
