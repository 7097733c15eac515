import { PhaseSign } from "../../ui/PhaseSign.jsx";
import { inLanguage } from "../../ui/text.js";
import { split } from "../../ui/question.js";
import { workshopOf } from "../things.js";
import { Clock } from "./Clock.jsx";

const SHORT = 28;
// A question of more than this takes smaller letters and one more line.
const LONG = 56;

/** The question of a step and what stands around it: `{question, rest, title, aside, lang, dir}` in the language of the hall. */
export function wording(step, lang) {
  const title = inLanguage(step.title, lang);
  const prompt = inLanguage(step.prompt, lang);
  const { question, rest } = split(prompt.text, title.text);
  const from = question === title.text ? title : prompt;
  return { question, rest, title: title.text, aside: aside(title.text, rest), lang: from.lang, dir: from.dir };
}

/** The same in the stage's second language; null without one, or where this is not translated into it. */
function inSecond(state, step, words) {
  const { second_lang: tag } = workshopOf(state);
  if (!tag || tag === words.lang) return null;
  const second = wording(step, tag);
  return second.lang === tag && second.question !== words.question ? second : null;
}

// What stands small beside the phase: the scene that the title sets ("Phantasie: Es ist das Jahr 2035 …"), else a short rule.
function aside(title, rest) {
  const [, scene = ""] = title.split(/:\s(.*)/);
  const found = [scene, ...rest].find((text) => text && text.length <= SHORT && !/[?؟]$/.test(text));
  return found ? found.replace(/\.$/, "") : "";
}

/**
 * Phase (or the step's title), question, clock. `heading` replaces the question, `hint` is what stands small beside the
 * phase instead of the step's own aside.
 */
export function Head({ state, step, page, phase = step.phase, heading, hint, clock = true }) {
  const words = wording(step, page.lang);
  const question = heading || words.question;
  const second = heading ? null : inSecond(state, step, words);
  const size = heading ? "head-result" : question.length > LONG ? "head-long" : clock || second || question.length > 14 ? "" : "head-short";
  return (
    <header class={`head${clock ? " head-clock" : ""}`}>
      <div class="head-words">
        <Line phase={phase} title={words.title === question ? "" : words.title}
          hint={hint === undefined ? words.aside : hint} />
        <h1 class={size} lang={heading ? page.lang : words.lang} dir={heading ? undefined : words.dir}>{question}</h1>
        {second && <p class="head-second" lang={second.lang} dir={second.dir}>{second.question}</p>}
      </div>
      {clock && <Clock state={state} step={step} />}
    </header>
  );
}

function Line({ phase, title, hint }) {
  return (
    <p class="head-line">
      {phase ? <PhaseSign phase={phase} /> : title && <strong>{title}</strong>}
      {hint && <span class="head-hint">{hint}</span>}
    </p>
  );
}
