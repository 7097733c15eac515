// A moderator's prompt is often a small paragraph. A heading (the head of the stage, the top of a phone) takes the question
// itself; what stands around it (the rules of the step) is shown where there is room.

const SENTENCE = /[^.!?…؟。]+[.!?…؟。]+["“”»)]*\s*|[^.!?…؟。]+$/gu;
// Greek asks with a semicolon.
const GREEK_SENTENCE = /[^.!?…;]+[.!?…;]+["“”»)]*\s*|[^.!?…;]+$/gu;
const isGreek = (text) => /[α-ω]/i.test(text);

/** The sentences of a text. */
export const sentences = (text) => (text.match(isGreek(text) ? GREEK_SENTENCE : SENTENCE) || []).map((part) => part.trim()).filter(Boolean);

const isQuestion = (sentence) => /[?؟]["“”»)]*$/u.test(sentence) || (isGreek(sentence) && /;["“”»)]*$/.test(sentence));

/**
 * `{question, rest}` of a prompt: the whole prompt when it is at most `room` characters and nothing follows its question;
 * otherwise the first question with as many of the sentences before it as fit; without a question, `title`. `rest` is an
 * array of the other sentences.
 */
export function split(prompt, title, room = 56) {
  if (!prompt) return { question: title, rest: [] };
  const all = sentences(prompt);
  const at = all.findIndex(isQuestion);
  // What follows a question explains it (the ends of a scale), however short it is.
  if (prompt.length <= room && (at < 0 || isQuestion(all[all.length - 1]))) return { question: prompt, rest: [] };
  if (at < 0 || all[at].length > 1.5 * room) return { question: title || all[0], rest: title ? all : all.slice(1) };
  let from = at;
  while (from > 0 && all.slice(from - 1, at + 1).join(" ").length <= room) from--;
  let to = at;
  while (to + 1 < all.length && isQuestion(all[to + 1]) && all.slice(from, to + 2).join(" ").length <= room) to++;
  return { question: all.slice(from, to + 1).join(" "), rest: [...all.slice(0, from), ...all.slice(to + 1)] };
}
