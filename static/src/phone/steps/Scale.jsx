import { one } from "../../live/reducer.js";
import { t, tn } from "../../ui/words.js";
import { announce } from "../announce.js";
import { usePhone } from "../context.js";
import { ownAnswer } from "../own.js";
import { Question } from "../Question.jsx";
import { Sent } from "../Sent.jsx";

/** One number out of a few; a tap is the answer, another tap changes it. */
export function Scale({ step }) {
  const { live } = usePhone();
  const points = Array.from({ length: step.settings.points ?? 5 }, (_, i) => i + 1);
  const answer = ownAnswer(live, step);
  const give = async (value) => {
    const ack = await live.do("answer.give", { step: step.id, value });
    announce(ack.ok ? t("Ihre Antwort ist da.") : ack.error.message);
  };
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
      <Bars step={step} points={points} />
    </>
  );
}

function Bars({ step, points }) {
  const { live } = usePhone();
  const tally = one(live.state, "tally", step.id);
  if (!tally?.bars) return null;
  const most = Math.max(1, ...tally.bars);
  return (
    <section class="bars">
      <h2>{tn("{n} Antwort", "{n} Antworten", tally.count)}</h2>
      {points.map((value, i) => (
        <p key={value} class="bar-row">
          <span>{value}</span>
          <span class="bar-ground">
            <span class="bar" style={{ width: `${(100 * tally.bars[i]) / most}%` }} />
          </span>
          <strong>{tally.bars[i]}</strong>
        </p>
      ))}
    </section>
  );
}
