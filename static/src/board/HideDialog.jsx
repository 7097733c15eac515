// Hiding a card says why: the reason stays with the card, for the others on the board.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";

const reasons = () => [t("Ton"), t("nennt eine Person"), t("gehört nicht zur Frage"), t("Versehen")];

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
          {reasons().map((each) => (
            <button key={each} type="button" class="choice" aria-pressed={reason === each} onClick={() => setReason(each)}>
              {each}
            </button>
          ))}
        </div>
        <Field label={t("Grund")} value={reason} onInput={setReason} required maxLength={80} help={t("Die Karte verschwindet von Leinwand und Handys. Hier bleibt sie sichtbar.")} />
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          <Button kind="main" type="submit" disabled={!reason.trim()}>{t("Ausblenden")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
