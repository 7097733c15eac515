// Answers: the bars of a scale once revealed, and what people wrote.
import { useState } from "preact/hooks";
import { all, one } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { dirOf, inLanguage, languageName } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { byAgenda, canReveal } from "./agenda.js";
import { useBoard } from "./context.js";
import { Field } from "./Field.jsx";
import { revealStep } from "./steps.js";

// What one can answer to a scale or poll, in the order of the values; nothing where one writes.
function answersOf(step, lang) {
  const { options, points = 5 } = step.settings;
  if (step.type === "poll") return options.map((option) => inLanguage(option, lang).text);
  return step.type === "scale" ? Array.from({ length: points }, (_, i) => String(i + 1)) : [];
}

function Bars({ bars, labels }) {
  const most = Math.max(1, ...bars);
  return (
    <ol class={labels.some((label) => label.length > 2) ? "bars bars-words" : "bars"}>
      {bars.map((n, i) => (
        <li key={i}>
          <span class="bar-value">{labels[i] || i + 1}</span>
          <span class="bar-track" aria-hidden="true">
            <span ref={(bar) => bar && (bar.style.width = `${(100 * n) / most}%`)} />
          </span>
          <b>{n}</b>
        </li>
      ))}
    </ol>
  );
}

function Texts({ texts }) {
  return (
    <ul class="texts">
      {texts.map((each) => (
        <li key={each.id} lang={each.lang} dir={dirOf(each.lang)}>
          {each.text}
          {each.lang !== "de" && <bdi class="card-lang">{languageName(each.lang)}</bdi>}
        </li>
      ))}
    </ul>
  );
}

function FromPaper({ step }) {
  const { actions, lang } = useBoard();
  const [text, setText] = useState("");
  const answers = answersOf(step, lang);
  const give = (answer) => actions.act("answer.give", { step: step.id, ...answer }, t("Antwort eingetragen"));

  if (answers.length) {
    return (
      <div class="from-paper">
        <span class="label">{t("Antwort vom Papier")}</span>
        {answers.map((answer, i) => (
          <Button key={i} class="square" onClick={() => give({ value: i + 1 })}>{answer}</Button>
        ))}
      </div>
    );
  }
  const submit = (event) => {
    event.preventDefault();
    give({ text: text.trim(), lang: "de" });
    setText("");
  };
  return (
    <form class="from-paper" onSubmit={submit}>
      <Field label={t("Antwort vom Papier")} value={text} onInput={setText} maxLength={500} />
      <Button type="submit" disabled={!text.trim()}>{t("Eintragen")}</Button>
    </form>
  );
}

function Tally({ tally, step }) {
  const board = useBoard();
  const { text, lang, dir } = inLanguage(step.title, board.lang);
  const prompt = inLanguage(step.prompt, board.lang);
  return (
    <section class="tally">
      <div class="panel-head">
        <h2 lang={lang} dir={dir}>{text}</h2>
        <p class="bar-counts">{tn("{n} Antwort", "{n} Antworten", tally.count)}</p>
        {step.status !== "open" && canReveal(step) && board.may("step.reveal") && (
          <div class="bar-tools">
            <Button icon="eye" onClick={() => revealStep(board, step)}>{t("Aufdecken")}</Button>
          </div>
        )}
      </div>
      <p class="hint" lang={prompt.lang} dir={prompt.dir}>{prompt.text}</p>
      {tally.bars && <Bars bars={tally.bars} labels={answersOf(step, board.lang)} />}
      {!tally.bars && (step.type === "scale" || step.type === "poll") && (
        <p class="hint">{step.revealed ? t("Die Verteilung ist erst ab fünf Antworten zu sehen.") : t("Die Verteilung bleibt verdeckt, bis Sie aufdecken.")}</p>
      )}
      {tally.texts && tally.texts.length > 0 && <Texts texts={tally.texts} />}
      {board.may("answer.give") && <FromPaper step={step} />}
    </section>
  );
}

export function Feedback({ state }) {
  const tallies = all(state, "tally")
    .map((tally) => ({ tally, step: one(state, "step", tally.id) }))
    .filter(({ step }) => step)
    .sort((a, b) => byAgenda(b.step, a.step));
  return (
    <div class="panel">
      {!tallies.length && (
        <div class="empty">
          <strong>{t("Noch keine Rückmeldungen")}</strong>
          <p>{t("Sobald ein Stimmungsbild oder eine Rückmeldung offen ist, sammeln sich die Antworten hier.")}</p>
        </div>
      )}
      {tallies.map(({ tally, step }) => (
        <Tally key={tally.id} tally={tally} step={step} />
      ))}
    </div>
  );
}
