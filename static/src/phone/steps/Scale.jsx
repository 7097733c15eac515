import { t } from "../../ui/words.js";
import { AnswerBars } from "../AnswerBars.jsx";
import { Question } from "../Question.jsx";
import { Sent } from "../Sent.jsx";
import { useAnswer } from "../use-answer.js";

/** One number out of a few; a tap is the answer, another tap changes it. */
export function Scale({ step }) {
  const { answer, give } = useAnswer(step);
  const points = Array.from({ length: step.settings.points ?? 5 }, (_, i) => i + 1);
  return (
    <>
      <Question step={step} />
      <fieldset class="scale">
        <legend class="visually-hidden">{t("Ihre Antwort")}</legend>
        {points.map((value) => (
          <label key={value} class={answer?.value === value ? "scale-point scale-on" : "scale-point"}>
            <input type="radio" name="scale" class="visually-hidden" checked={answer?.value === value} onChange={() => give(value)} />
            <span>{value}</span>
          </label>
        ))}
      </fieldset>
      {answer && <Sent waits={answer.waits}>{t("Ihre Antwort ist da. Sie können sie noch ändern.")}</Sent>}
      <AnswerBars step={step} labels={points} />
    </>
  );
}
