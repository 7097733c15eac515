// What one has answered, step by step: words as they were written, a scale and a poll as they read on the screen.
import { one } from "../../live/reducer.js";
import { inLanguage } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { asked } from "../asked.js";
import { ownAnswer } from "../own.js";

// The opening of a step can be undone: its answers stay somebody's, without their question.
const UNKNOWN = { position: Infinity, title: {}, prompt: {} };

/** Own answers in the order of the evening: [{id: of the step, asked: {text, lang, dir}, text, lang?, waits}]. */
export function ownAnswers(live, lang) {
  const steps = answeredSteps(live).map((id) => one(live.state, "step", id) ?? { ...UNKNOWN, id });
  return steps
    .sort((a, b) => a.position - b.position || 0)
    .map((step) => {
      const answer = ownAnswer(live, step);
      return { id: step.id, asked: questionOf(step, lang), ...wordsOf(step, answer, lang), waits: answer.waits };
    })
    .filter(({ text }) => text);
}

function answeredSteps({ state, pending }) {
  const sent = pending.filter((entry) => entry.kind === "answer.give" && entry.state !== "refused");
  return [...new Set([...Object.values(state.mine.answer ?? {}), ...sent.map(({ fields }) => fields)].map(({ step }) => step))];
}

// With what stands around the question: the ends of a scale.
function questionOf(step, lang) {
  const { question, rest, spoken } = asked(step, lang);
  return { text: [question, ...rest].join(" "), ...spoken };
}

function wordsOf({ type, settings }, { value, text }, lang) {
  if (type === "poll") return inLanguage(settings.options[value - 1], lang);
  return { text: type === "scale" && value ? t("{n} von {all}", { n: value, all: settings.points }) : text };
}
