import { Button } from "../ui/Button.jsx";
import { dirOf, languageName } from "../ui/text.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";

/** A card that looks like another language than it says: its author is asked, once, and nothing changes by itself. */
export function AskLanguage({ card }) {
  const { live, lang } = usePhone();
  if (!card.lang_guess) return null;
  const say = (tag) => live.do("card.edit", { card: card.id, lang: tag });
  return (
    <div class="ask-language" lang={lang} dir={dirOf(lang)}>
      <p>{t("In welcher Sprache ist diese Karte?")}</p>
      <div class="card-actions">
        {[card.lang_guess, card.lang].map((tag) => (
          <Button key={tag} onClick={() => say(tag)}>
            <bdi lang={tag}>{languageName(tag)}</bdi>
          </Button>
        ))}
      </div>
    </div>
  );
}
