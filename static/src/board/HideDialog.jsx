// Hiding a card says why: the reason stays with the card, for the others on the board and for its author.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { reasons } from "../ui/reasons.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";

export function HideDialog({ card }) {
  const { actions, close } = useBoard();
  const [reason, setReason] = useState("");

  function hide(event) {
    event.preventDefault();
    actions.act("card.hide", { card: card.id, reason: reason.trim() }, t("Karte ausgeblendet"));
    close();
  }

  return (
    <Dialog title={t("Karte ausblenden")}>
      <form onSubmit={hide}>
        <p class="dialog-quote" lang={card.lang} dir="auto">{card.text}</p>
        <div class="choices">
          {reasons().map(({ key, label }) => (
            <button key={key} type="button" class="choice" aria-pressed={reason === key} onClick={() => setReason(key)}>
              {label}
            </button>
          ))}
        </div>
        <Field label={t("Grund")} value={reason} onInput={setReason} required maxLength={80} help={t("Die Karte verschwindet von Leinwand und Handys. Hier bleibt sie sichtbar. Wer sie geschrieben hat, liest den Grund auf dem eigenen Handy.")} />
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          <Button kind="main" type="submit" disabled={!reason.trim()}>{t("Ausblenden")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
