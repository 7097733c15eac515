import { split } from "../ui/question.js";
import { inLanguage } from "../ui/text.js";
import { usePhone } from "./context.js";

/** What the step asks: its question as heading, the rest of the prompt as a hint. `title` replaces the question. */
export function Question({ step, title }) {
  const { lang } = usePhone();
  const prompt = inLanguage(step.prompt, lang);
  const name = inLanguage(step.title, lang);
  const { question, rest } = title ? { question: title, rest: prompt.text ? [prompt.text] : [] } : split(prompt.text, name.text);
  const told = { lang: prompt.lang, dir: prompt.dir };
  return (
    <>
      <h1 class="question" {...(title ? {} : told)}>
        {question}
      </h1>
      {rest.length > 0 && (
        <p class="hint" {...told}>
          {rest.join(" ")}
        </p>
      )}
    </>
  );
}
