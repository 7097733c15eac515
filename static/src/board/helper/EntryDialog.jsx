// Putting a typed-off card right: a slip in the words, the wrong table, the wrong number.
import { useState } from "preact/hooks";
import { roomLeft } from "../../live/clean.js";
import { all } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { t } from "../../ui/words.js";
import { useBoard } from "../context.js";
import { Dialog } from "../Dialog.jsx";
import { Field } from "../Field.jsx";
import { LanguageField } from "../LanguageField.jsx";
import { Tables } from "../PaperCards.jsx";
import { stepOfCard } from "../wall.js";
import { numberIn, pileOn, withNumber } from "./pile.js";

export function EntryDialog({ card }) {
  const { actions, close, live } = useBoard();
  const [draft, setDraft] = useState({ text: card.text, lang: card.lang, table: String(card.table || ""), paper: String(card.paper || "") });
  const set = (changes) => setDraft({ ...draft, ...changes });
  const number = numberIn(draft.paper);
  const step = stepOfCard(live.state, card);
  const left = roomLeft(step, draft.text);
  const taken = number && withNumber(pileOn(all(live.state, "card"), [], step), number, card.id);
  const why = whyNot(draft, left, number, taken);

  function save(event) {
    event.preventDefault();
    const table = Number(draft.table) || null;
    const fields = { card: card.id, text: draft.text.trim(), lang: draft.lang, ...(table ? { table } : {}), ...(number ? { paper: number } : {}) };
    actions.act("card.edit", fields, t("Karte geändert"));
    close();
  }

  return (
    <Dialog title={t("Karte ändern")}>
      <form onSubmit={save}>
        <Field label={t("Text")} value={draft.text} onInput={(text) => set({ text })} rows={4} dir="auto" lang={draft.lang} data-first />
        <div class="helper-presets">
          <LanguageField value={draft.lang} onInput={(lang) => set({ lang })} />
          <Tables value={draft.table} onInput={(table) => set({ table })} />
          <Field label={t("Nummer")} inputMode="numeric" maxLength={4} value={draft.paper} onInput={(paper) => set({ paper })} />
        </div>
        {why && <p class="help">{why}</p>}
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          <Button kind="main" type="submit" why={why}>{t("Speichern")}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function whyNot({ text, paper }, left, number, taken) {
  if (!text.trim()) return t("Die Karte braucht Worte.");
  if (left < 0) return t("{n} Zeichen zu viel", { n: -left });
  if (paper.trim() && !number) return t("Eine Zahl von 1 bis 9999, oder lassen Sie das Feld leer.");
  return taken ? t("Nummer {n} hängt schon: „{text}“", { n: number, text: taken.text }) : undefined;
}
