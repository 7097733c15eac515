// A card in the reader's language, made by a machine when they ask for it.
import { t } from "../ui/words.js";

const base = (lang) => lang.split("-")[0];

/** Whether there is a machine to ask, and something that it could do: German readers have the German version already. */
export function canTranslate(page, card, lang) {
  if (!page.translates || card.redacted || base(card.lang) === base(lang)) return false;
  return !(base(lang) === "de" && card.gloss);
}

/** `{ok: true, text, lang, by}` or `{ok: false, message}`. The address names the card, never the person. */
export async function fetchVersion(workshop, card, lang) {
  const trouble = t("Die Übersetzung ist gerade nicht möglich. Bitte später noch einmal.");
  try {
    const answer = await fetch(`/w/${workshop}/cards/${card}/version.json?lang=${lang}`, { credentials: "omit" });
    const body = await answer.json();
    return body.ok ? body : { ok: false, message: body.error.message };
  } catch {
    return { ok: false, message: trouble };
  }
}
