// Ballots: before the reveal only what came in on paper, after it the result, and from the strongest the topics.
import { useState } from "preact/hooks";
import { all, one } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { inLanguage } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { byAgenda, canReveal, workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { PaperDots } from "./PaperDots.jsx";
import { StageButton } from "./StageButton.jsx";
import { openNext, revealStep } from "./steps.js";
import { TopicStore } from "./TopicStore.jsx";

const paperOn = (state, item) =>
  all(state, "dot_count")
    .filter((count) => count.item === item)
    .reduce((sum, count) => sum + count.n, 0);

const ownAllowed = (step, ballot) => step.settings.own !== false || ballot.items.every((item) => item.noun !== "card");

function Covered({ ballot, step, state, active }) {
  const board = useBoard();
  return (
    <>
      <p class="hint">
        {ownAllowed(step, ballot) ? "" : `${t("Für die eigene Karte gibt niemand Punkte.")} `}
        {t("{dots} Punkte für jede Person, höchstens {most} auf einen Eintrag. Die Punkte bleiben verdeckt, bis Sie aufdecken.", { dots: ballot.dots, most: ballot.cumulate })}
      </p>
      {step.status === "open" && <p class="hint">{tn("{n} Person hat schon Punkte gesetzt", "{n} Personen haben schon Punkte gesetzt", active)}</p>}
      <ol class="results">
        {ballot.items.map((item) => (
          <li class="result result-covered" key={item.id}>
            <span class="result-title" dir="auto">{item.title}</span>
            {paperOn(state, item.id) > 0 && <span class="hint">{t("{n} auf Papier", { n: paperOn(state, item.id) })}</span>}
          </li>
        ))}
      </ol>
      {step.status !== "open" && board.may("step.reveal") && canReveal(step) && (
        <Button icon="eye" onClick={() => revealStep(board, step)}>
          {t("Aufdecken")}
        </Button>
      )}
    </>
  );
}

function Waiting({ state }) {
  const board = useBoard();
  const planned = all(state, "step").filter((step) => step.type === "dots" && step.status === "planned").sort(byAgenda)[0];
  return (
    <div class="empty">
      <strong>{t("Noch kein Stimmzettel")}</strong>
      <p>{t("Er entsteht, wenn ein Schritt mit Punkten öffnet: aus den Clustern, die es dann gibt.")}</p>
      {planned && board.may("step.open") && (
        <Button onClick={() => openNext(board, planned)}>
          {t("„{title}“ öffnen", { title: inLanguage(planned.title, board.lang).text })}
        </Button>
      )}
    </div>
  );
}

export function Ballots({ state, presence }) {
  const { lang, may } = useBoard();
  const [chosen, setChosen] = useState(null);
  const ballots = all(state, "ballot")
    .map((ballot) => ({ ballot, step: one(state, "step", ballot.step) }))
    .filter(({ ballot, step }) => step && step.ballot === ballot.id)
    .sort((a, b) => byAgenda(a.step, b.step));
  if (!ballots.length) return <div class="panel"><Waiting state={state} /></div>;
  const open = ballots.find(({ step }) => step.id === workshopOf(state).step);
  const shown = ballots.find(({ ballot }) => ballot.id === chosen) || open || ballots[ballots.length - 1];
  const { ballot, step } = shown;
  const name = (each) => inLanguage(each.title, lang).text;
  return (
    <div class="panel">
      <div class="panel-head">
        {ballots.length > 1 ? (
          <select class="wall-choice" aria-label={t("Stimmzettel")} value={ballot.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {ballots.map((each) => (
              <option key={each.ballot.id} value={each.ballot.id}>{name(each.step)}</option>
            ))}
          </select>
        ) : (
          <h2>{name(step)}</h2>
        )}
        {ballot.results && <StageButton show="ranking" id={step.id} />}
      </div>
      <div class={ballot.results ? "split split-results" : "split"}>
        <section>
          {ballot.results ? <TopicStore key={ballot.id} ballot={ballot} step={step} /> : <Covered ballot={ballot} step={step} state={state} active={presence ? presence.active : 0} />}
        </section>
        {may("dot.count") && <PaperDots key={ballot.id} ballot={ballot} state={state} />}
      </div>
    </div>
  );
}
