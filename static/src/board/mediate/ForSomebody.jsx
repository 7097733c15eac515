// A card for somebody who has no phone or does not write: in their own words, and in German at once.
import { useState } from "preact/hooks";
import { cleanText, longestCard, roomLeft } from "../../live/clean.js";
import { newId } from "../../live/ids.js";
import { one } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { dirOf, inLanguage } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { openStep } from "../agenda.js";
import { useBoard } from "../context.js";
import { Field } from "../Field.jsx";
import { LanguageField } from "../LanguageField.jsx";
import { isGerman } from "../wall.js";
import { hasWords, idToSend } from "./device.js";

/**
 * `draft`: `{id, step, lang, text, gloss}` as this device keeps it, or null while nobody has asked for it. It stays with the step
 * it was begun in, since a card may come late, and has its id from the start: however often it is sent, it hangs once.
 */
export function ForSomebody({ state, langs, draft, onDraft }) {
  const { live, lang: staff } = useBoard();
  const [note, setNote] = useState(null);
  const [sending, setSending] = useState(false);
  const open = openStep(state);
  const here = open && open.type === "cards" ? open : null;
  const step = (hasWords(draft) && one(state, "step", draft.step)) || here;
  if (!step) return note && <p class="help" role="status">{note}</p>;
  const begin = (lang) => onDraft({ id: newId(), step: step.id, lang, text: "", gloss: "" });
  const set = (changes) => {
    onDraft({ ...draft, step: step.id, ...changes });
    setNote(null);
  };
  if (!draft) {
    return (
      <Button icon="pencil" onClick={() => begin(langs[0] || "de")}>
        {t("Karte für jemanden schreiben")}
      </Button>
    );
  }

  async function submit(event) {
    event.preventDefault();
    if (sending) return;
    const { lang, text, gloss } = draft;
    const foreign = !isGerman(lang);
    const id = idToSend(draft, one(live.state, "card", draft.id));
    set({ id });
    setSending(true);
    const ack = await live.do("card.submit", { step: step.id, text, lang, ...(foreign && cleanText(gloss) ? { gloss } : {}) }, { id });
    setSending(false);
    if (!ack.ok) return setNote(ack.error.message);
    begin(lang);
    return setNote(t("Karte hängt an der Wand"));
  }

  const way = live.status === "online" ? t("wird gesendet") : t("wartet auf Netz");
  const over = roomLeft(step, draft.text) < 0;
  const elsewhere = here && here.id !== step.id;
  return (
    <form class="mediate-card" onSubmit={submit}>
      <h2>{t("Karte für jemanden schreiben")}</h2>
      {elsewhere && (
        <p class="notice">
          <span>
            {t("Im Saal läuft jetzt „{title}“.", { title: inLanguage(here.title, staff).text })}{" "}
            <button type="button" class="link" onClick={() => set({ step: here.id })}>{t("Dorthin wechseln")}</button>
          </span>
        </p>
      )}
      <LanguageField value={draft.lang} onInput={(lang) => set({ lang })} />
      <Field label={t("Text")} rows={3} value={draft.text} onInput={(text) => set({ text })} readOnly={sending} lang={draft.lang} dir={draft.text ? "auto" : dirOf(draft.lang)} help={over ? t("Höchstens {n} Zeichen.", { n: longestCard(step) }) : null} />
      {!isGerman(draft.lang) && <Field label={t("Auf Deutsch")} optional rows={2} value={draft.gloss} onInput={(gloss) => set({ gloss })} readOnly={sending} lang="de" dir="ltr" />}
      {note && <p class="help" role="status">{note}</p>}
      <div class="mediate-actions">
        <Button kind="main" type="submit" disabled={!cleanText(draft.text) || over} why={sending ? way : null}>{t("An die Wand hängen")}</Button>
        <Button kind="quiet" why={sending ? way : null} onClick={() => onDraft(null)}>{t("Schließen")}</Button>
      </div>
    </form>
  );
}
