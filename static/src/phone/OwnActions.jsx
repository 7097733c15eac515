import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { dirOf } from "../ui/text.js";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";

/** Opens and closes what can be done with a card of one's own. */
export function MenuButton({ open, onToggle }) {
  return (
    <button type="button" class="icon-button card-menu" aria-label={t("Mehr zu dieser Karte")} aria-expanded={open ? "true" : "false"} onClick={onToggle}>
      <Icon name="more" />
    </button>
  );
}

/** What can be done with it; `noun` is "card" or "engagement". */
export function OwnActions({ noun, id, onEdit }) {
  const { live, lang } = usePhone();
  const box = useRef(null);
  // Below the last card on the screen they would come behind the footer.
  useLayoutEffect(() => box.current.scrollIntoView({ block: "nearest" }), []);
  const withdraw = async () => {
    const ack = await live.do(`${noun}.withdraw`, { [noun]: id });
    announce(ack.ok ? t("Karte zurückgezogen.") : ack.error.message);
  };
  return (
    <div class="card-actions" ref={box} lang={lang} dir={dirOf(lang)}>
      <Button icon="pencil" onClick={onEdit}>
        {t("Ändern")}
      </Button>
      <Button kind="danger" onClick={withdraw}>
        {t("Zurückziehen")}
      </Button>
    </div>
  );
}

/** The end of the form in which it is changed; `label`: what sending it does, if it is something else. */
export function EditActions({ label = t("Änderung speichern"), onCancel }) {
  return (
    <div class="card-actions">
      <Button kind="main" type="submit">
        {label}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {t("Abbrechen")}
      </Button>
    </div>
  );
}
