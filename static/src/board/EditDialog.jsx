// Changing a card's words, for a slip of the pen in a transcribed card.
import { useState } from "preact/hooks";
import { roomLeft } from "../live/clean.js";
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";
import { LanguageField } from "./LanguageField.jsx";
import { stepOfCard } from "./wall.js";

export function EditDialog({ card }) {
  const { actions, close, live } = useBoard();
  const [text, setText] = useState(card.text);
  const [lang, setLang] = useState(card.lang);
  const left = roomLeft(stepOfCard(live.state, card), text);

  function save(event) {
    event.preventDefault();
    actions.act("card.edit", { card: card.id, text: text.trim(), lang }, t("Kartentext geändert"));
    close();
  }

  return (
    <Dialog title={t("Kartentext ändern")}>
      <form onSubmit={save}>
        <Field label={t("Text")} value={text} onInput={setText} rows={4} dir="auto" lang={lang} data-first
          help={left < 0 ? t("{n} Zeichen zu viel", { n: -left }) : t("noch {n} Zeichen", { n: left })} />
        <LanguageField value={lang} onInput={setLang} />
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          <Button kind="main" type="submit" disabled={!text.trim() || left < 0}>{t("Text speichern")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
