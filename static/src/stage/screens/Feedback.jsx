import { one } from "../../live/reducer.js";
import { dirOf } from "../../ui/text.js";
import { t, tn } from "../../ui/words.js";
import { cloud } from "../cloud.js";
import { Empty } from "../parts/Empty.jsx";
import { Count } from "../parts/Count.jsx";
import { Foot } from "../parts/Foot.jsx";
import { Head, wording } from "../parts/Head.jsx";
import { Wall } from "../parts/Wall.jsx";
import { withoutPhone } from "../paper.js";

// From fewer texts one would read single people out of the words.
const LEAST = 5;
// Room for words, in vh².
const [WIDE, NARROW] = [4000, 2600];

/** Feedback: how many have answered; once it is revealed, the words that many used, and the sentences beside them. */
export function Feedback({ state, step, page }) {
  const tally = one(state, "tally", step.id) || { count: 0 };
  const texts = tally.texts || [];
  if (!texts.length) return <Arriving {...{ state, step, page, n: tally.count }} />;
  const words = texts.length >= LEAST ? cloud(texts, innerWidth / innerHeight > 1.5 ? WIDE : NARROW) : [];
  return (
    <>
      <Head {...{ state, step, page }} hint={tn("{n} Antwort", "{n} Antworten", tally.count)} />
      <div class="feedback">
        {words.length > 0 && <Cloud words={words} />}
        <Wall key={step.id} cards={texts} phase={null} columns={words.length ? 1 : 3} />
      </div>
    </>
  );
}

/** Questions to the front: how many, and once revealed, word for word. */
export function Questions({ state, step, page }) {
  const tally = one(state, "tally", step.id) || { count: 0 };
  if (!tally.texts || !tally.texts.length) return <Arriving {...{ state, step, page, n: tally.count }} />;
  return (
    <>
      <Head {...{ state, step, page }} hint={tn("{n} Frage", "{n} Fragen", tally.count)} />
      <Wall key={step.id} cards={tally.texts} phase={null} />
    </>
  );
}

function Arriving({ state, step, page, n }) {
  const said = step.type === "questions"
    ? tn("Frage ist angekommen", "Fragen sind angekommen", n)
    : tn("Antwort ist angekommen", "Antworten sind angekommen", n);
  const none = step.type === "questions" ? t("Noch ist keine Frage da.") : t("Noch ist keine Antwort da.");
  return (
    <>
      <Head {...{ state, step, page }} />
      {n > 0 ? <Count n={n}>{said}</Count> : <Empty rest={wording(step, page.lang).rest}>{none}</Empty>}
      <Foot>{withoutPhone(state, step)}</Foot>
    </>
  );
}

// A list, from the most frequent word on: what the eye sees by size stands beside each word as a number.
function Cloud({ words }) {
  return (
    <ol class="cloud" aria-label={t("Häufige Wörter")}>
      {words.map(({ word, lang, n, size }) => (
        <li key={`${lang} ${word}`} class={`cloud-${size}`}>
          <span lang={lang} dir={dirOf(lang)}>{word}</span> <b>{n}</b>
        </li>
      ))}
    </ol>
  );
}
