// The fields of a step of the agenda, for one that is there and for a new one.
import { useState } from "preact/hooks";
import { dirOf } from "../ui/text.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Field } from "./Field.jsx";
import { StepSettings } from "./StepSettings.jsx";
import { chooseType, newTypes } from "./step-types.js";

const PHASES = () => [
  ["", t("ohne Phase")],
  ["kritik", t("Kritik")],
  ["phantasie", t("Phantasie")],
  ["verwirklichung", t("Verwirklichung")],
];

/** `[draft, set(changes)]`: what the fields hold, texts by language, at first as they are in `step` (or null). */
export function useDraft(step) {
  const [draft, setDraft] = useState(() => ({
    title: step ? step.title : {},
    prompt: step ? step.prompt : {},
    minutes: step ? step.minutes : 10,
    type: step ? step.type : "info",
    phase: "",
    settings: {},
  }));
  return [draft, (changes) => setDraft({ ...draft, ...changes })];
}

// Which language the texts are shown in; one that has no question yet says so.
function LanguageChoice({ chosen, onChoose, draft }) {
  const { page, lang: own } = useBoard();
  if (page.languages.length < 2) return null;
  return (
    <div class="choices step-languages" role="group" aria-label={t("Sprache der Texte")}>
      {page.languages.map(({ tag, name }) => {
        const lacks = tag !== "de" && draft.prompt.de && !draft.prompt[tag];
        return (
          <button key={tag} type="button" class="choice" aria-pressed={tag === chosen} lang={tag} onClick={() => onChoose(tag)}>
            <bdi>{name}</bdi>
            {lacks && <span lang={own} class="choice-lacks">{t("fehlt")}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** `step`: the one that is there, null for a new one, of which type and phase can be chosen too. */
export function StepFields({ draft, set, step }) {
  // German is what every other language falls back to, whatever language the board speaks.
  const [lang, setLang] = useState("de");
  const text = (name, words) => set({ [name]: { ...draft[name], [lang]: words } });
  const german = lang !== "de" && (draft.prompt.de || "");
  return (
    <>
      {!step && (
        <div class="field-row">
          <Field label={t("Art")} value={draft.type} onInput={(type) => set(chooseType(draft, type))} options={newTypes().map(({ type, label }) => [type, label])} data-first />
          <Field label={t("Phase")} value={draft.phase} onInput={(phase) => set({ phase })} options={PHASES()} />
        </div>
      )}
      <LanguageChoice chosen={lang} onChoose={setLang} draft={draft} />
      <Field label={t("Titel")} value={draft.title[lang] || ""} onInput={(words) => text("title", words)} maxLength={120} lang={lang} dir={dirOf(lang)} required={lang === "de"} />
      <Field label={t("Frage oder Ansage")} value={draft.prompt[lang] || ""} onInput={(words) => text("prompt", words)} rows={3} maxLength={600} lang={lang} dir={dirOf(lang)} help={german || undefined} />
      <Field label={t("Minuten")} type="number" min="1" max="600" value={draft.minutes} onInput={(minutes) => set({ minutes })}
        help={step && step.status === "open" ? t("Die laufende Uhr bleibt, wie sie ist. Sie stellen sie an der Uhr.") : undefined} />
      <StepSettings draft={draft} step={step} set={set} />
    </>
  );
}
