import { inLanguage } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { AnswerBars } from "../AnswerBars.jsx";
import { Choice } from "../Choice.jsx";
import { usePhone } from "../context.js";
import { Question } from "../Question.jsx";
import { Sent } from "../Sent.jsx";
import { useAnswer } from "../use-answer.js";

/** One out of a few answers in words; a tap is the answer, another tap changes it. */
export function Poll({ step }) {
  const { lang } = usePhone();
  const { answer, give } = useAnswer(step);
  const options = step.settings.options.map((texts) => {
    const option = inLanguage(texts, lang);
    return <span lang={option.lang} dir={option.dir}>{option.text}</span>;
  });
  return (
    <>
      <Question step={step} />
      <fieldset class="choices">
        <legend class="visually-hidden">{t("Ihre Antwort")}</legend>
        {options.map((option, i) => (
          <Choice key={i} name="poll" value={i + 1} checked={answer?.value === i + 1} onChoose={give} title={option} />
        ))}
      </fieldset>
      {answer && <Sent waits={answer.waits}>{t("Ihre Antwort ist da. Sie können sie noch ändern.")}</Sent>}
      <AnswerBars step={step} labels={options} stacked />
    </>
  );
}
