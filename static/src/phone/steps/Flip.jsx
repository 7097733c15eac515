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
import { EditActions } from "../OwnActions.jsx";
import { OwnCards } from "../OwnCards.jsx";
import { Question } from "../Question.jsx";
import { isBegun } from "../use-draft.js";
import { useOwnWords } from "../use-own-words.js";
import { Plain } from "./Plain.jsx";

/** What was criticised and what is wished for instead; who likes adds a wish of their own. */
export function Flip({ step }) {
  const { live } = usePhone();
  const wall = step.wall && one(live.state, "wall", step.wall);
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
            <OwnWish next={next} from={from} />
          </li>
        ))}
      </ol>
      <OwnCards step={next} cards={ownCards(live, next)} />
    </>
  );
}

function OwnWish({ next, from }) {
  const { live } = usePhone();
  const name = `wish:${next.id}:${from.noun}:${from.id}`;
  // A wish that one had begun goes on, also after a look at something else.
  const [mode, setMode] = useState(isBegun(live, name) ? "begun" : null); // or "new"
  if (mode) return <Wish name={name} next={next} from={from} comesUp={mode === "new"} onEnd={() => setMode(null)} />;
  return (
    <Button kind="quiet" icon="plus" onClick={() => setMode("new")}>
      {t("Eigenen Wunsch schreiben")}
      <bdi class="visually-hidden" lang="de">({from.text})</bdi>
    </Button>
  );
}

function Wish({ name, next, from, comesUp, onEnd }) {
  const { live, lang } = usePhone();
  const { text, write, empty, take } = useOwnWords(name);
  const send = async (event) => {
    const words = take(event);
    if (!words) return;
    const sent = live.do("card.submit", { step: next.id, text: words, lang, origin: { noun: from.noun, id: from.id } });
    cancel();
    const ack = await sent;
    announce(ack.ok ? t("Ihre Karte hängt an der Wand.") : ack.error.message);
  };
  const cancel = () => {
    write("");
    onEnd();
  };
  return (
    <form class="edit" onSubmit={send}>
      <CardField label={t("Ihr Wunsch")} empty={empty} text={text} onText={write} phase={next.phase} comesUp={comesUp} />
      <EditActions label={t("An die Wand hängen")} onCancel={cancel} />
    </form>
  );
}
