// The languages one speaks, remembered on this device. Once chosen they take little room.
import { useState } from "preact/hooks";
import { Button } from "../../ui/Button.jsx";
import { dirOf, languageName } from "../../ui/text.js";
import { t } from "../../ui/words.js";

export function Langs({ languages, chosen, onChoose }) {
  const [open, setOpen] = useState(!chosen.length);
  const toggle = (tag) => onChoose(chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag]);
  if (!open && chosen.length) {
    return (
      <p class="mediate-spoken">
        <span>
          {t("Sie sprechen:")} {chosen.map((tag, i) => [i > 0 && ", ", <bdi key={tag} lang={tag}>{languageName(tag)}</bdi>])}
        </span>
        <Button kind="quiet" onClick={() => setOpen(true)}>{t("Sprachen ändern")}</Button>
      </p>
    );
  }
  return (
    <fieldset class="mediate-langs">
      <legend>{t("Sprachen, die Sie sprechen")}</legend>
      <div class="choices">
        {languages.map((tag) => (
          <button key={tag} type="button" class="choice" lang={tag} dir={dirOf(tag)} aria-pressed={chosen.includes(tag) ? "true" : "false"} onClick={() => toggle(tag)}>
            {languageName(tag)}
          </button>
        ))}
      </div>
      {chosen.length > 0 && <Button icon="check" onClick={() => setOpen(false)}>{t("Fertig")}</Button>}
    </fieldset>
  );
}
