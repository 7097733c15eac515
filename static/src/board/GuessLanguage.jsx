// "Sprache: Türkçe?": one tap says yes, one says no. Nothing changes before.
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { languageName } from "../ui/text.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";

export function GuessLanguage({ card }) {
  const { actions, may } = useBoard();
  if (!card.lang_guess || !may("card.edit")) return null;
  return (
    <p class="guess">
      <Icon name="globe" />
      <span>
        {t("Sprache:")} <bdi lang={card.lang_guess}>{languageName(card.lang_guess)}</bdi>?
      </span>
      <Button onClick={() => sayLanguage(actions, card, card.lang_guess)}>{t("Ja")}</Button>
      <Button kind="quiet" onClick={() => sayLanguage(actions, card, card.lang)}>{t("Nein")}</Button>
    </p>
  );
}

/** Says which language a card is in; from then on nobody guesses. */
export const sayLanguage = (actions, card, lang) => actions.act("card.edit", { card: card.id, lang }, t("Sprache der Karte festgelegt"));
