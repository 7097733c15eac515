import { split } from "../ui/question.js";
import { inLanguage } from "../ui/text.js";

/** What a step asks somebody who reads `lang`: {prompt, question, rest: [sentence], spoken: {lang, dir}}. */
export function asked(step, lang) {
  const prompt = inLanguage(step.prompt, lang);
  const title = inLanguage(step.title, lang);
  const said = prompt.text ? prompt : title;
  return { prompt: prompt.text, ...split(prompt.text, title.text), spoken: { lang: said.lang, dir: said.dir } };
}
