// What a draft of a step changes. Pure.
import { changedSettings } from "./step-settings.js";

// Only the languages in which something is different; an emptied one is sent, and falls back to German.
function changedTexts(before, after) {
  const changed = Object.entries(after).filter(([lang, words]) => words.trim() !== (before[lang] || ""));
  return changed.length ? Object.fromEntries(changed.map(([lang, words]) => [lang, words.trim()])) : null;
}

/** The fields of `agenda.change` for a step and its draft; null where nothing is different. */
export function changesOf(step, draft) {
  const minutes = Number(draft.minutes);
  const found = {
    title: changedTexts(step.title, draft.title),
    prompt: changedTexts(step.prompt, draft.prompt),
    minutes: minutes && minutes !== step.minutes ? minutes : null,
    settings: changedSettings(draft, step),
  };
  const changes = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
  return Object.keys(changes).length ? changes : null;
}
