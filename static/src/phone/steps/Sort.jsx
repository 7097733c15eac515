import { useEffect, useState } from "preact/hooks";
import { all } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { Card } from "../../ui/Card.jsx";
import { Icon } from "../../ui/Icon.jsx";
import { t, tn } from "../../ui/words.js";
import { announce } from "../announce.js";
import { CardTools } from "../CardTools.jsx";
import { Choice } from "../Choice.jsx";
import { usePhone } from "../context.js";
import { ownCardsByWall } from "../own.js";
import { OwnCard } from "../OwnCard.jsx";
import { Question } from "../Question.jsx";
import { TextField } from "../TextField.jsx";
import { useDraft } from "../use-draft.js";
import { Plain } from "./Plain.jsx";

const NEW = "new";
// With more cards than this, one bar shows the way better than many small ones.
const MOST_SEGMENTS = 10;

/** Sorting together, if phones are asked to: a card, and the headings it could belong to. */
export function Sort({ step }) {
  return step.settings.mode && step.settings.mode !== "everyone" ? <Watching step={step} /> : <Sorting step={step} />;
}

// While others sort in front, one sees where one's own cards come to hang.
function Watching({ step }) {
  const { live } = usePhone();
  const own = ownCardsByWall(live).find(({ wall }) => wall.id === step.wall);
  return (
    <>
      <Plain step={step} />
      {own && (
        <section class="own">
          <h2>{t("Ihre Karten")}</h2>
          {own.cards.map(({ card, state }) => (
            <OwnCard key={card.id} card={card} state={state} phase={own.wall.phase} />
          ))}
        </section>
      )}
    </>
  );
}

function Sorting({ step }) {
  const { live } = usePhone();
  const [next, setNext] = useState(null); // {card, sorted, of}, or null while it is being fetched
  const [waits, setWaits] = useState(false);
  const suggest = async (opinion) => {
    setWaits(true);
    const ack = await live.do("cluster.suggest", { step: step.id, ...opinion });
    setWaits(false);
    // Without a result the answer came by another way (a frame, another tab); the effect below asks again.
    setNext(ack.ok ? (ack.result ?? null) : { card: null, sorted: 0, of: 0, error: ack.error });
  };
  useEffect(() => {
    if (next === null && !waits && live.status === "online") suggest({});
  }, [next, waits, live.status]); // eslint-disable-line react-hooks/exhaustive-deps -- suggest is new on every drawing

  if (next?.error) return <Stopped step={step} text={next.error.message} />;
  if (next && !next.card) return <Sorted step={step} next={next} onAgain={() => setNext(null)} />;
  if (!next) return <div class="loading loading-card" />;
  return <OneCard key={next.card.id} step={step} next={next} waits={waits} onSay={suggest} />;
}

function OneCard({ step, next, waits, onSay }) {
  const { live, lang } = usePhone();
  const [heading, setHeading] = useState(null);
  const [title, setTitle] = useDraft(`heading:${next.card.id}`);
  const [missing, setMissing] = useState(false);
  const clusters = all(live.state, "cluster")
    .filter((cluster) => cluster.wall === step.wall)
    .sort((a, b) => a.position - b.position);

  const say = () => {
    const words = title.trim();
    if (!heading || (heading === NEW && !words)) return setMissing(true);
    setTitle("");
    announce(t("Danke."));
    return onSay({ card: next.card.id, ...(heading === NEW ? { title: words } : { cluster: heading }) });
  };
  const choose = (value) => {
    setHeading(value);
    setMissing(false);
  };
  return (
    <>
      <Way sorted={next.sorted} of={next.of} />
      <Question step={{ ...step, prompt: {} }} title={t("Wohin gehört diese Karte?")} />
      <Card card={next.card} phase={step.phase} size="phone">
        <CardTools card={next.card} />
      </Card>
      <fieldset class="choices">
        <legend class="visually-hidden">{t("Überschriften")}</legend>
        {clusters.map((cluster) => (
          <Choice
            key={cluster.id}
            name="heading"
            value={cluster.id}
            checked={heading === cluster.id}
            onChoose={choose}
            title={cluster.title}
            lang="de"
            end={cluster.count > 0 && tn("{n} Karte", "{n} Karten", cluster.count)}
          />
        ))}
        {heading === NEW ? (
          <TextField id="new-heading" label={t("Neue Überschrift")} value={title} onText={setTitle} maxlength="80" lang={lang} comesUp />
        ) : (
          <button type="button" class="choice choice-new" onClick={() => choose(NEW)}>
            <Icon name="plus" />
            {t("Neue Überschrift")}
          </button>
        )}
      </fieldset>
      <div class="actions">
        {missing && (
          <p class="error" role="alert">
            <Icon name="warning" />
            {heading === NEW ? t("Schreiben Sie zuerst die Überschrift.") : t("Tippen Sie zuerst auf eine Überschrift.")}
          </p>
        )}
        <Button kind="main" class="wide" onClick={say} why={waits ? t("wartet auf Netz") : null}>
          {t("Dorthin legen")}
        </Button>
        <Button kind="quiet" class="wide" onClick={() => onSay({ card: next.card.id })} why={waits ? t("wartet auf Netz") : null}>
          {t("Weiß ich nicht, nächste Karte")}
        </Button>
      </div>
    </>
  );
}

function Way({ sorted, of }) {
  const words = t("Karte {n} von {of}", { n: sorted + 1, of });
  const segments = of <= MOST_SEGMENTS;
  return (
    <div class="way">
      <span class="way-bars" aria-hidden="true">
        {segments ? (
          Array.from({ length: of }, (_, i) => <span key={i} class={i <= sorted ? "way-bar way-done" : "way-bar"} />)
        ) : (
          <span class="way-bar">
            <span class="way-part" style={{ width: `${(100 * (sorted + 1)) / of}%` }} />
          </span>
        )}
      </span>
      <span>{words}</span>
    </div>
  );
}

function Sorted({ step, next, onAgain }) {
  return (
    <>
      <Question step={step} title={next.sorted ? t("Danke, alles einsortiert") : t("Gerade gibt es nichts zu sortieren")} />
      <p class="lead">{next.sorted ? tn("Sie haben bei {n} Karte mitgedacht.", "Sie haben bei {n} Karten mitgedacht.", next.sorted) : null}</p>
      <Button class="wide" onClick={onAgain}>
        {t("Nach neuen Karten sehen")}
      </Button>
    </>
  );
}

function Stopped({ step, text }) {
  return (
    <>
      <Question step={step} />
      <p class="notice">
        <Icon name="warning" />
        {text}
      </p>
    </>
  );
}
