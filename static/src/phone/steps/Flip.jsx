import { useEffect, useState } from "preact/hooks";
import { one } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { Card } from "../../ui/Card.jsx";
import { pairsOf } from "../../ui/flip.js";
import { t } from "../../ui/words.js";
import { announce } from "../announce.js";
import { CardField } from "../CardField.jsx";
import { usePhone } from "../context.js";
import { ownCards } from "../own.js";
import { OwnCards } from "../OwnCards.jsx";
import { Question } from "../Question.jsx";
import { useOwnWords } from "../use-own-words.js";
import { Plain } from "./Plain.jsx";

/** What was criticised and what is wished for instead; who likes adds a wish of their own. */
export function Flip({ step }) {
  const { live } = usePhone();
  const wall = step.wall && one(live.state, "wall", step.wall);
  const [chosen, setChosen] = useState(null);
  useEffect(() => {
    if (!step.wall) return undefined;
    live.watch(step.wall);
    return () => live.watch(null);
  }, [live, step.wall]);
  const pairs = pairsOf(live.state, step);
  if (!wall || !pairs.length) return <Plain step={step} />;
  // A wish is an ordinary card of the step that comes next, whose wall is here already.
  const next = { id: wall.step, wall: wall.id, phase: wall.phase, settings: {} };
  return (
    <>
      <Question step={step} />
      <p class="lead">{t("Und umgekehrt: Was wünschen Sie sich stattdessen?")}</p>
      <ol class="flip-pairs">
        {pairs.map(({ from, wish }) => (
          <li key={wish.id}>
            <Card card={{ text: from.text, lang: "de" }} phase="kritik" size="phone" untagged />
            <Card card={wish} phase={wall.phase} size="phone" untagged />
            {chosen === wish.id ? (
              <Wish next={next} from={from} onEnd={() => setChosen(null)} />
            ) : (
              <Button kind="quiet" icon="plus" onClick={() => setChosen(wish.id)}>
                {t("Eigenen Wunsch schreiben")}
                <bdi class="visually-hidden" lang="de">({from.text})</bdi>
              </Button>
            )}
          </li>
        ))}
      </ol>
      <OwnCards step={next} cards={ownCards(live, next)} />
    </>
  );
}

function Wish({ next, from, onEnd }) {
  const { live, lang } = usePhone();
  const { text, write, empty, take } = useOwnWords(`wish:${next.id}:${from.noun}:${from.id}`);
  const send = async (event) => {
    const words = take(event);
    if (!words) return;
    const sent = live.do("card.submit", { step: next.id, text: words, lang, origin: { noun: from.noun, id: from.id } });
    write("");
    onEnd();
    const ack = await sent;
    announce(ack.ok ? t("Ihre Karte hängt an der Wand.") : ack.error.message);
  };
  return (
    <form class="edit" onSubmit={send}>
      <CardField label={t("Ihr Wunsch")} empty={empty} text={text} onText={write} phase={next.phase} comesUp />
      <div class="card-actions">
        <Button kind="main" type="submit">
          {t("An die Wand hängen")}
        </Button>
        <Button kind="quiet" onClick={onEnd}>
          {t("Abbrechen")}
        </Button>
      </div>
    </form>
  );
}
