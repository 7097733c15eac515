import { useState } from "preact/hooks";
import { cleanText, count, longestCard } from "../../live/clean.js";
import { Button } from "../../ui/Button.jsx";
import { Icon } from "../../ui/Icon.jsx";
import { t, tn } from "../../ui/words.js";
import { announce } from "../announce.js";
import { CardField } from "../CardField.jsx";
import { usePhone } from "../context.js";
import { ownCards } from "../own.js";
import { OwnCards } from "../OwnCards.jsx";
import { Question } from "../Question.jsx";
import { useOwnWords } from "../use-own-words.js";

/** Writing cards, and one's own below: see, change, take back. */
export function Cards({ step }) {
  const { live, lang } = usePhone();
  const { text, write, empty, take } = useOwnWords(`card:${step.id}`);
  const [told, setTold] = useState(null); // what has just arrived, until one writes on
  const limit = longestCard(step);
  const own = ownCards(live, step);

  const writeOn = (words) => {
    write(words);
    setTold(null);
  };
  const submit = async (event) => {
    const words = take(event);
    if (!words) return;
    event.target.querySelector("textarea").focus();
    const sent = live.do("card.submit", { step: step.id, text: words, lang });
    writeOn("");
    const ack = await sent;
    const there = step.settings.approve ? t("Ihre Karte ist da. Sie hängt gleich an der Wand.") : t("Ihre Karte hängt an der Wand.");
    if (ack.ok) setTold(there);
    announce(ack.ok ? there : ack.error.message);
  };

  const why = whyNot(text, limit, own.length, step.settings.cards_per_person);
  return (
    <>
      <Question step={step} />
      <form onSubmit={submit}>
        <CardField label={t("Ihre Karte")} hint={t("Ein Gedanke pro Karte. Stichworte reichen.")} empty={empty} text={text} onText={writeOn} phase={step.phase} limit={limit} />
        {told && !text && <Arrived>{told}</Arrived>}
        <Button kind="main" class="wide" type="submit" why={why}>
          {t("An die Wand hängen")}
        </Button>
        {why && <p class="help">{why}</p>}
      </form>
      <OwnCards step={step} cards={own} />
    </>
  );
}

// Where one looks while the keyboard still covers one's own cards.
function Arrived({ children }) {
  return (
    <p class="arrived with-icon" aria-hidden="true">
      <Icon name="check" />
      <span>{children}</span>
    </p>
  );
}

function whyNot(text, limit, written, most) {
  const over = count(cleanText(text)) - limit;
  if (over > 0) return tn("Kürzen Sie den Text noch um {n} Zeichen.", "Kürzen Sie den Text noch um {n} Zeichen.", over);
  if (most && written >= most) {
    return tn("Sie haben Ihre Karte geschrieben. Sie können sie ändern oder zurückziehen.", "Sie haben alle {n} Karten geschrieben. Sie können sie ändern oder zurückziehen.", most);
  }
  return null;
}
