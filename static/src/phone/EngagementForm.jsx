import { useState } from "preact/hooks";
import { cleanText } from "../live/clean.js";
import { Button } from "../ui/Button.jsx";
import { languageName } from "../ui/text.js";
import { t } from "../ui/words.js";
import { CardField } from "./CardField.jsx";
import { usePhone } from "./context.js";
import { spokenIn } from "./own-engagement.js";
import { TextField } from "./TextField.jsx";
import { useDraft } from "./use-draft.js";
import { useOwnWords } from "./use-own-words.js";

/**
 * What somebody does, for whom, where and in which languages. `engagement`: what stands already; `onSend(fields)`;
 * `children(clear)` are what stands below, with the buttons; `clear` forgets what was typed.
 */
export function EngagementForm({ name, engagement = {}, onSend, children }) {
  const { lang } = usePhone();
  const spoken = engagement.languages ?? spokenIn(lang);
  const { text, write, empty, take } = useOwnWords(name, engagement.text ?? "");
  const [forWhom, setForWhom] = useDraft(`${name}:for_whom`, engagement.for_whom ?? "");
  const [place, setPlace] = useDraft(`${name}:place`, engagement.place ?? "");
  const [languages, setLanguages] = useState(spoken);
  const clear = () => {
    write(engagement.text ?? "");
    setForWhom(engagement.for_whom ?? "");
    setPlace(engagement.place ?? "");
    setLanguages(spoken);
  };
  const send = (event) => {
    const words = take(event);
    if (!words) return;
    onSend({ text: words, lang: engagement.lang ?? lang, for_whom: cleanText(forWhom), place: cleanText(place), languages });
    clear();
  };
  const id = name.replace(/\W/g, "-");
  return (
    <form class="telling" onSubmit={send}>
      <CardField label={t("Was Sie schon tun")} empty={empty} text={text} onText={write} phase="neutral" lang={engagement.lang} />
      <p class="help">{t("Auch ohne Verein: vorlesen, übersetzen, mitkochen, mitfahren lassen.")}</p>
      <TextField id={`${id}-for`} label={t("Für wen?")} optional value={forWhom} onText={setForWhom} maxlength="80" />
      <TextField id={`${id}-place`} label={t("Wo?")} optional value={place} onText={setPlace} maxlength="80" />
      <Languages chosen={languages} onChoose={setLanguages} />
      {children(clear)}
    </form>
  );
}

/** One's own language and German, and all others of the hall by a tap. */
function Languages({ chosen, onChoose }) {
  const { page, lang } = usePhone();
  const [every, setEvery] = useState(false);
  const offered = page.languages.map(({ tag }) => tag).filter((tag) => !tag.includes("-"));
  const tags = [...new Set([...spokenIn(lang), "de", ...chosen, ...(every ? offered : [])])];
  const toggle = (tag) => onChoose(chosen.includes(tag) ? chosen.filter((each) => each !== tag) : [...chosen, tag]);
  return (
    <fieldset class="spoken">
      <legend class="label">
        {t("In welchen Sprachen?")} <span class="label-optional">{t("(wenn Sie möchten)")}</span>
      </legend>
      {tags.map((tag) => (
        <label key={tag} class={chosen.includes(tag) ? "spoken-on" : ""}>
          <input type="checkbox" checked={chosen.includes(tag)} onChange={() => toggle(tag)} />
          <bdi lang={tag}>{languageName(tag)}</bdi>
        </label>
      ))}
      {!every && offered.some((tag) => !tags.includes(tag)) && (
        <Button kind="quiet" onClick={() => setEvery(true)}>
          {t("Alle Sprachen")}
        </Button>
      )}
    </fieldset>
  );
}
