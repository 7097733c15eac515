import { useState } from "preact/hooks";
import { one } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { DotRow, Dots } from "../../ui/Dots.jsx";
import { Icon } from "../../ui/Icon.jsx";
import { ranked } from "../../ui/ranking.js";
import { t, tn } from "../../ui/words.js";
import { announce } from "../announce.js";
import { usePhone } from "../context.js";
import { isWaiting, ownDots } from "../own.js";
import { Question } from "../Question.jsx";
import { Sent } from "../Sent.jsx";
import { Plain } from "./Plain.jsx";

/** Placing dots until they are revealed, then what they say. */
export function DotsStep({ step }) {
  const { live } = usePhone();
  const ballot = step.ballot && one(live.state, "ballot", step.ballot);
  if (!ballot) return <Plain step={step} />;
  return ballot.results ? <Results step={step} ballot={ballot} /> : <Placing step={step} ballot={ballot} />;
}

function Placing({ step, ballot }) {
  const { live } = usePhone();
  const [ready, setReady] = useState(false);
  const dots = ownDots(live, ballot);
  const left = ballot.dots - Object.values(dots).reduce((sum, n) => sum + n, 0);
  const waits = live.pending.some((entry) => entry.kind === "dot.set" && isWaiting(entry));
  const set = async (item, n, gone) => {
    announce(tn("Noch {n} Punkt", "Noch {n} Punkte", gone));
    const ack = await live.do("dot.set", { item: item.id, n });
    if (!ack.ok) announce(ack.error.message);
  };
  if (ready) return <Ready step={step} left={left} of={ballot.dots} waits={waits} onBack={() => setReady(false)} />;
  return (
    <>
      <Question step={step} />
      <LeftOver left={left} of={ballot.dots} />
      {ballot.cumulate < ballot.dots && <p class="hint">{tn("Höchstens {n} Punkt auf einen Eintrag.", "Höchstens {n} Punkte auf einen Eintrag.", ballot.cumulate)}</p>}
      {ballot.items.some((item) => isBarred(live, step, item)) && <p class="hint">{t("In dieser Runde gehen Ihre Punkte an die Ideen der anderen.")}</p>}
      <ul class="dot-list">
        {ballot.items.map((item) => (
          <Row
            key={item.id}
            item={item}
            n={dots[item.id]}
            more={left > 0 && dots[item.id] < ballot.cumulate}
            barred={isBarred(live, step, item)}
            onSet={(n) => set(item, n, left - n + dots[item.id])}
          />
        ))}
      </ul>
      {waits && <Sent waits />}
      <p class="with-icon quiet">
        <Icon name="lock" />
        {t("Die Punkte bleiben verdeckt, bis alle fertig sind. Bis dahin können Sie sie ändern.")}
      </p>
      <Button class="wide" onClick={() => setReady(true)}>
        {t("Ich bin fertig")}
      </Button>
    </>
  );
}

function LeftOver({ left, of }) {
  return (
    <p class="dots-left">
      <strong>{t("Noch {left} von {of} Punkten", { left, of })}</strong>
      <DotRow full={left} of={of} />
    </p>
  );
}

// One's own card gets no dots of one's own where the moderation has set it so; the server refuses them too.
const isBarred = (live, step, item) => step.settings.own === false && item.noun === "card" && item.ref in (live.state.mine.card ?? {});

function Row({ item, n, more, barred, onSet }) {
  return (
    <li class="dot-item">
      <span class="dot-name">
        <bdi class="dot-title" lang="de">{item.title}</bdi>
        <Size item={item} />
        {barred && <span class="quiet">{t("Ihre Karte")}</span>}
      </span>
      {n > 0 && (
        <>
          <button type="button" class="dot-button" aria-label={t("Einen Punkt von „{title}“ nehmen", { title: item.title })} onClick={() => onSet(n - 1)}>
            <Icon name="minus" />
          </button>
          <span class="dot-own">
            <span class="visually-hidden">{tn("{n} Punkt von Ihnen", "{n} Punkte von Ihnen", n)}</span>
            <DotRow full={Math.min(n, 3)} of={Math.min(n, 3)} />
            {n > 3 && <span aria-hidden="true">{n}</span>}
          </span>
        </>
      )}
      {!barred && (
        <button
          type="button"
          class="dot-button"
          aria-label={t("Einen Punkt zu „{title}“ legen", { title: item.title })}
          aria-disabled={more ? undefined : "true"}
          onClick={() => more && onSet(n + 1)}
        >
          <Icon name="plus" />
        </button>
      )}
    </li>
  );
}

function Size({ item }) {
  const { live } = usePhone();
  const cluster = item.noun === "cluster" && one(live.state, "cluster", item.ref);
  return cluster ? <span class="quiet">{tn("{n} Karte", "{n} Karten", cluster.count)}</span> : null;
}

function Ready({ step, left, of, waits, onBack }) {
  return (
    <>
      <Question step={step} title={waits ? t("Ihre Punkte warten auf Netz") : t("Danke, Ihre Punkte liegen")} />
      <LeftOver left={left} of={of} />
      <p class="lead">{t("Die Punkte bleiben verdeckt, bis alle fertig sind.")}</p>
      <Button class="wide" onClick={onBack}>
        {t("Punkte ändern")}
      </Button>
    </>
  );
}

function Results({ step, ballot }) {
  const { live } = usePhone();
  const own = ownDots(live, ballot);
  const rows = ranked(ballot.items, ballot.results);
  const chosen = rows.filter(({ total }) => total > 0);
  const others = rows.length - chosen.length;
  return (
    <>
      <Question step={{ ...step, prompt: {} }} title={t("Das ist Ihnen am wichtigsten")} />
      <ol class="results">
        {chosen.map(({ id, title, total, paper, rank, tie }) => (
          <li key={id}>
            <span class="result-head">
              <span class="result-rank">{rank}.</span>
              <bdi class="result-title" lang="de">{title}</bdi>
              <strong>{total}</strong>
            </span>
            <Dots n={total} />
            {tie && <span class="small block">{t("gleichauf")}</span>}
            {paper > 0 && <span class="small block">{t("davon {n} auf Papier", { n: paper })}</span>}
            {own[id] > 0 && <span class="small block">{tn("{n} Punkt von Ihnen", "{n} Punkte von Ihnen", own[id])}</span>}
          </li>
        ))}
      </ol>
      {others > 0 && <p class="quiet">{tn("{n} weiteres ohne Punkt", "{n} weitere ohne Punkt", others)}</p>}
      <p class="quiet">{ballot.papers > 0
        ? t("{devices} Geräte, {papers} auf Papier", { devices: ballot.devices ?? 0, papers: ballot.papers })
        : tn("{n} Handy", "{n} Handys", ballot.devices ?? 0)}</p>
    </>
  );
}
