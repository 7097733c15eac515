// Writing down what somebody else already does.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { languageName } from "../ui/text.js";
import { t } from "../ui/words.js";
import { openStep } from "./agenda.js";
import { useBoard } from "./context.js";
import { Field } from "./Field.jsx";
import { LanguageField } from "./LanguageField.jsx";

const NOTHING = { text: "", for_whom: "", place: "", languages: [], consent: false };

/** For whom has no phone, or asks for help with it. */
export function EngagementWrite({ state }) {
  const { actions } = useBoard();
  const [told, setTold] = useState(NOTHING);
  const [lang, setLang] = useState("de");
  const step = openStep(state);
  const field = (name) => ({ value: told[name], onInput: (value) => setTold({ ...told, [name]: value }), lang, dir: "auto" });

  async function submit(event) {
    event.preventDefault();
    const sent = told;
    setTold(NOTHING);
    const ack = await actions.act("engagement.submit", { ...sent, lang, ...(step ? { step: step.id } : {}) }, t("Engagement eingetragen"));
    if (!ack.ok) setTold((now) => (now === NOTHING ? sent : now));
  }

  return (
    <form onSubmit={submit}>
      <div class="field-row">
        <Field label={t("Für jemanden eintragen")} {...field("text")} maxLength={280} />
        <LanguageField value={lang} onInput={setLang} />
      </div>
      <div class="field-row">
        <Field label={t("Für wen?")} optional {...field("for_whom")} maxLength={80} />
        <Field label={t("Wo?")} optional {...field("place")} maxLength={80} />
        <Button type="submit" disabled={!told.text.trim()}>{t("Eintragen")}</Button>
      </div>
      <Spoken chosen={told.languages} onChoose={(languages) => setTold({ ...told, languages })} />
      <label class="entry-consent">
        <input type="checkbox" checked={told.consent} onChange={(event) => setTold({ ...told, consent: event.currentTarget.checked })} />
        {t("Die Person ist einverstanden, dass es im öffentlichen Verzeichnis steht.")}
      </label>
    </form>
  );
}

function Spoken({ chosen, onChoose }) {
  const { page } = useBoard();
  const tags = page.languages.map(({ tag }) => tag).filter((tag) => !tag.includes("-"));
  const toggle = (tag) => onChoose(chosen.includes(tag) ? chosen.filter((each) => each !== tag) : [...chosen, tag]);
  return (
    <fieldset class="entry-languages">
      <legend class="label">{t("In welchen Sprachen?")} <span class="label-optional">({t("freiwillig")})</span></legend>
      {tags.map((tag) => (
        <label key={tag}>
          <input type="checkbox" checked={chosen.includes(tag)} onChange={() => toggle(tag)} />
          <bdi lang={tag}>{languageName(tag)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
