import { Icon } from "../ui/Icon.jsx";
import { dirOf } from "../ui/text.js";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";

/** "I do not understand this card", said quietly: only the moderation is told, and not by whom. */
export function AskCard({ card, ask }) {
  const { live, lang } = usePhone();
  const said = async (asks) => {
    const ack = await live.do("card.ask", { card: card.id, asks });
    if (!ack.ok) announce(ack.error.message);
    else announce(asks ? t("Die Moderation erklärt diese Karte. Niemand erfährt, wer gefragt hat.") : t("Danke."));
  };
  return (
    <div class="ask" lang={lang} dir={dirOf(lang)}>
      {ask.asks && (
        <p class="card-state card-told">
          <Icon name="help" />
          <span>{t("Die Moderation erklärt diese Karte. Niemand erfährt, wer gefragt hat.")}</span>
        </p>
      )}
      {ask.explained && (
        <p class="card-state card-told">
          <Icon name="check" />
          <span>{t("Die Moderation hat diese Karte erklärt.")}</span>
        </p>
      )}
      <button type="button" class="ask-button" onClick={() => said(!ask.asks)}>
        {ask.asks ? t("Jetzt verstehe ich sie") : t("Ich verstehe diese Karte nicht")}
      </button>
    </div>
  );
}
