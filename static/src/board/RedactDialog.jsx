// Blackening a passage, or all of a card. What is blackened is erased, so this is the one thing that asks first.
import { useRef, useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { passage } from "./passage.js";

export function RedactDialog({ card }) {
  const { actions, close } = useBoard();
  const field = useRef(null);
  const [chosen, setChosen] = useState(null);
  const label = t("Karte geschwärzt. Das lässt sich nicht zurücknehmen.");

  const choose = () => {
    const { selectionStart, selectionEnd } = field.current;
    setChosen(passage(card.text, selectionStart, selectionEnd));
  };

  function redact(span) {
    actions.act("card.redact", span ? { card: card.id, start: span.start, end: span.end } : { card: card.id }, label);
    close();
  }

  return (
    <Dialog title={t("Karte schwärzen")}>
      <label class="label" for="redact-text">
        {t("Markieren Sie die Stelle, die nicht zu lesen sein soll.")}
      </label>
      <textarea
        id="redact-text"
        class="input"
        rows="5"
        readOnly
        data-first
        lang={card.lang}
        dir="auto"
        ref={field}
        value={card.text}
        onSelect={choose}
        onMouseUp={choose}
        onKeyUp={choose}
        onTouchEnd={choose}
      />
      <p class="help">
        {t("Der Text dahinter wird gelöscht, auch aus dem Verlauf. Das lässt sich nicht rückgängig machen.")}
        {card.gloss && ` ${t("Die deutsche Fassung wird dabei entfernt.")}`}
      </p>
      <div class="dialog-actions">
        <Button kind="danger" onClick={() => redact(null)}>{t("Ganze Karte schwärzen")}</Button>
        <Button kind="main" disabled={!chosen} onClick={() => redact(chosen)}>
          {chosen ? t("„{text}“ schwärzen", { text: chosen.text.length > 24 ? `${chosen.text.slice(0, 23)}…` : chosen.text }) : t("Stelle schwärzen")}
        </Button>
      </div>
    </Dialog>
  );
}
