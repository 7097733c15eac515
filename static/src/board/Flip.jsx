// The bridge from criticism to imagination: each strong criticism beside the wish that it becomes. A wish is edited where it
// stands, by several boards at once, and hangs on the next wall without further ado.
import { longestCard } from "../live/clean.js";
import { all, one } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { moreToTurn, pairsOf } from "../ui/flip.js";
import { Icon } from "../ui/Icon.jsx";
import { phaseClass } from "../ui/PhaseSign.jsx";
import { dirOf, inLanguage } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { openStep, stepsOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { InPlace } from "./InPlace.jsx";
import { openNext } from "./steps.js";
import { stepOfCard } from "./wall.js";

function Weight({ from }) {
  const parts = [];
  if (from.dots !== null) parts.push(tn("{n} Punkt", "{n} Punkte", from.dots));
  if (from.cards !== null) parts.push(tn("{n} Karte", "{n} Karten", from.cards));
  return parts.length ? <p class="hint">{parts.join(", ")}</p> : null;
}

function Pair({ pair: { from, wish, hall }, phase }) {
  const { actions, live, may } = useBoard();
  const text = from.text || t("Überschrift aufgelöst");
  return (
    <li class="pair" aria-label={text}>
      <div class={`card card-board pair-from ${phaseClass("kritik")}`}>
        <p class="card-text" dir="auto">{text}</p>
        <Weight from={from} />
      </div>
      <Icon name="arrow" />
      <div class={`card card-board ${phaseClass(phase)}`} lang={wish.lang} dir={dirOf(wish.lang)}>
        {may("card.edit") && !wish.redacted ? (
          <InPlace value={wish.text} rows={1} maxLength={longestCard(stepOfCard(live.state, wish))} label={t("Wunsch zu „{title}“", { title: text })}
            onSave={(words) => words && actions.act("card.edit", { card: wish.id, text: words }, t("Wunsch geändert"))} />
        ) : (
          <p class="card-text">{wish.text}</p>
        )}
      </div>
      {may("card.withdraw") && (
        <button type="button" class="icon-button" aria-label={t("Wunsch zu „{title}“ weglassen", { title: text })} onClick={() => actions.act("card.withdraw", { card: wish.id }, t("Wunsch weggelassen"))}>
          <Icon name="close" />
        </button>
      )}
      {hall.length > 0 && (
        <ul class="pair-hall" aria-label={t("Wünsche aus dem Saal")}>
          {hall.map((card) => (
            <li key={card.id} lang={card.lang} dir={dirOf(card.lang)}>{card.text}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function More({ state, step, wall }) {
  const { actions, may } = useBoard();
  const more = moreToTurn(state, step);
  if (!may("card.submit") || !may("card.edit") || !more.length) return null;
  const add = ({ noun, id, text }) =>
    actions.act("card.submit", { step: wall.step, text: "", lang: "de", source: "flip", origin: { noun, id } }, t("„{title}“ umgedreht", { title: text }));
  return (
    <section class="more-pairs">
      <h3>{t("Weitere Kritik umdrehen")}</h3>
      <ul>
        {more.map((each) => (
          <li key={each.id}>
            <span dir="auto">{each.text}</span>
            <span class="with-sign">
              <Weight from={each} />
              <Button kind="quiet" icon="plus" aria-label={t("„{title}“ umdrehen", { title: each.text })} onClick={() => add(each)}>{t("Umdrehen")}</Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waiting({ step }) {
  const board = useBoard();
  if (step && step.status !== "planned") {
    return (
      <div class="empty">
        <strong>{t("Die Wünsche haben noch keine Wand")}</strong>
        <p>{t("Fügen Sie danach einen Schritt „Karten schreiben“ ein, und öffnen Sie diesen Schritt noch einmal.")}</p>
      </div>
    );
  }
  return (
    <div class="empty">
      <strong>{t("Noch keine Wünsche")}</strong>
      <p>{t("Aus der stärksten Kritik werden Wünsche, sobald der Schritt dafür öffnet.")}</p>
      {step && board.may("step.open") && (
        <Button onClick={() => openNext(board, step)}>{t("„{title}“ öffnen", { title: inLanguage(step.title, board.lang).text })}</Button>
      )}
    </div>
  );
}

// The open one, else the latest that has begun, else the next one.
function flipStep(state) {
  const open = openStep(state);
  if (open && open.type === "flip") return open;
  const flips = stepsOf(state).filter((step) => step.type === "flip");
  const begun = flips.filter((step) => step.status !== "planned");
  return begun[begun.length - 1] || flips[0] || null;
}

export function Flip({ state }) {
  const { lang, may } = useBoard();
  const step = flipStep(state);
  const wall = step && step.wall && one(state, "wall", step.wall);
  const next = wall && all(state, "step").find((each) => each.id === wall.step);
  if (!wall) return <div class="panel"><Waiting step={step} /></div>;
  const pairs = pairsOf(state, step);
  return (
    <div class="panel">
      <div class="panel-head">
        <h2>{inLanguage(step.title, lang).text}</h2>
      </div>
      {next && (
        <p class="hint flip-note">
          {t("Die Wünsche hängen schon an der Wand von „{title}“.", { title: inLanguage(next.title, lang).text })}{" "}
          {may("card.edit") && pairs.length > 0 && t("Zum Umformulieren tippen Sie einen Wunsch an.")}
        </p>
      )}
      {pairs.length > 0 ? (
        <ol class="pairs">
          {pairs.map((pair) => (
            <Pair key={pair.wish.id} pair={pair} phase={wall.phase || "phantasie"} />
          ))}
        </ol>
      ) : (
        <div class="empty">
          <strong>{t("Noch nichts umgedreht")}</strong>
          <p>{t("Wählen Sie unten aus, welche Kritik zum Wunsch wird.")}</p>
        </div>
      )}
      <More state={state} step={step} wall={wall} />
    </div>
  );
}
