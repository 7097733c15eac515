// The German version of a card in another language, by a person.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { languageName } from "../ui/text.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";

export function GlossDialog({ card }) {
  const { actions, close } = useBoard();
  const [text, setText] = useState(card.gloss ? card.gloss.text : "");

  function save(event) {
    event.preventDefault();
    const label = text.trim() ? t("Deutsche Fassung eingetragen") : t("Deutsche Fassung entfernt");
    actions.act("card.gloss", { card: card.id, text: text.trim() }, label);
    close();
  }

  return (
    <Dialog title={t("Deutsche Fassung")}>
      <form onSubmit={save}>
        <p class="dialog-quote" lang={card.lang} dir="auto">{card.text}</p>
        <p class="hint">{languageName(card.lang)}</p>
        <Field label={t("Auf Deutsch")} value={text} onInput={setText} rows={3} maxLength={560} data-first lang="de"
          help={card.gloss && card.gloss.by === "machine" ? t("Bisher von einer Maschine übersetzt.") : null} />
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          <Button kind="main" type="submit" disabled={!text.trim() && !card.gloss}>{t("Fassung speichern")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
