import { useState } from "preact/hooks";
import { MachineMade } from "../ui/Card.jsx";
import { Icon } from "../ui/Icon.jsx";
import { dirOf } from "../ui/text.js";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { ReadAloud } from "./ReadAloud.jsx";
import { canTranslate, fetchVersion } from "./version.js";

/** What helps to understand a card: hearing it, and reading it in one's own language. The original stays on top. */
export function CardTools({ card }) {
  const { lang, page } = usePhone();
  const [version, setVersion] = useState(null); // {text, lang, of} once it has come
  const [waits, setWaits] = useState(false);
  const [trouble, setTrouble] = useState(null);
  const shown = version && version.of === card.text && version.lang.split("-")[0] === lang.split("-")[0] ? version : null;

  const translate = async () => {
    if (shown) return setVersion(null);
    setTrouble(null);
    setWaits(true);
    const answer = await fetchVersion(page.workshop, card.id, lang);
    setWaits(false);
    if (!answer.ok) return setTrouble(answer.message);
    announce(answer.text);
    return setVersion({ ...answer, of: card.text });
  };

  return (
    <div class="card-tools" lang={lang} dir={dirOf(lang)}>
      {shown && (
        <div class="card-version" lang={shown.lang} dir={dirOf(shown.lang)}>
          {shown.text}
          {shown.by === "machine" && <MachineMade />}
        </div>
      )}
      <p class="card-tool-row">
        <ReadAloud text={card.text} lang={card.lang} />
        {shown && <ReadAloud key="own" text={shown.text} lang={shown.lang} />}
        {canTranslate(page, card, lang) && (
          <button type="button" class="card-tool" aria-disabled={waits ? "true" : undefined} onClick={() => !waits && translate()}>
            <Icon name="globe" />
            {waits ? t("Wird übersetzt") : shown ? t("Nur das Original") : t("Übersetzen")}
          </button>
        )}
      </p>
      {trouble && <p class="card-state" role="alert">{trouble}</p>}
    </div>
  );
}
