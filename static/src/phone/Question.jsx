import { asked } from "./asked.js";
import { usePhone } from "./context.js";

/** What the step asks: its question as heading, the rest of the prompt as a hint. `title` replaces the question. */
export function Question({ step, title }) {
  const { lang } = usePhone();
  const { prompt, question, rest, spoken } = asked(step, lang);
  const hint = title ? prompt : rest.join(" ");
  return (
    <>
      <h1 class="question" {...(title ? {} : spoken)}>
        {title ?? question}
      </h1>
      {hint && (
        <p class="hint" {...spoken}>
          {hint}
        </p>
      )}
    </>
  );
}
