// The languages one speaks, remembered on this device.
import { dirOf, languageName } from "../../ui/text.js";
import { t } from "../../ui/words.js";

export function Langs({ languages, chosen, onChoose }) {
  const toggle = (tag) => onChoose(chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag]);
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
    </fieldset>
  );
}
