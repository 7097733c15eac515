// A card for somebody who has no phone or does not write: in their own words, and in German at once.
import { useState } from "preact/hooks";
import { cleanText, count } from "../../live/clean.js";
import { Button } from "../../ui/Button.jsx";
import { dirOf } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { openStep } from "../agenda.js";
import { useBoard } from "../context.js";
import { Field } from "../Field.jsx";
import { LanguageField } from "../LanguageField.jsx";
import { isGerman } from "../wall.js";

const MOST = 280;

export function ForSomebody({ state, langs }) {
  const { live } = useBoard();
  const [draft, setDraft] = useState(null); // null: closed
  const [note, setNote] = useState(null);
  const step = openStep(state);
  if (!step || step.type !== "cards") return null;
  const set = (changes) => {
    setDraft({ ...draft, ...changes });
    setNote(null);
  };
  if (!draft) {
    return (
      <Button icon="pencil" onClick={() => setDraft({ lang: langs[0] || "de", text: "", gloss: "" })}>
        {t("Karte für jemanden schreiben")}
      </Button>
    );
  }

  async function submit(event) {
    event.preventDefault();
    const { lang, text, gloss } = draft;
    const foreign = !isGerman(lang);
    const ack = await live.do("card.submit", { step: step.id, text, lang, ...(foreign && cleanText(gloss) ? { gloss } : {}) });
    if (!ack.ok) return setNote(ack.error.message);
    setDraft({ lang, text: "", gloss: "" });
    return setNote(t("Karte hängt an der Wand"));
  }

  const over = count(cleanText(draft.text)) > MOST;
  return (
    <form class="mediate-card" onSubmit={submit}>
      <h2>{t("Karte für jemanden schreiben")}</h2>
      <LanguageField value={draft.lang} onInput={(lang) => set({ lang })} />
      <Field label={t("Text")} rows={3} value={draft.text} onInput={(text) => set({ text })} lang={draft.lang} dir={draft.text ? "auto" : dirOf(draft.lang)} help={over ? t("Höchstens {n} Zeichen.", { n: MOST }) : null} />
      {!isGerman(draft.lang) && <Field label={t("Auf Deutsch")} optional rows={2} value={draft.gloss} onInput={(gloss) => set({ gloss })} lang="de" dir="ltr" />}
      {note && <p class="help" role="status">{note}</p>}
      <div class="mediate-actions">
        <Button kind="main" type="submit" disabled={!cleanText(draft.text) || over}>{t("An die Wand hängen")}</Button>
        <Button kind="quiet" onClick={() => setDraft(null)}>{t("Schließen")}</Button>
      </div>
    </form>
  );
}
