import { TimerRing } from "../../ui/TimerRing.jsx";
import { t } from "../../ui/words.js";
import { usePhone } from "../context.js";
import { Question } from "../Question.jsx";

// What happens in front meanwhile, though its question reads as if the phone had to answer it; dots and topics: until there are some.
const IN_FRONT = ["cluster", "flip", "dots", "volunteer"];

/** A text and the time. */
export function Plain({ step }) {
  const { workshop } = usePhone();
  return (
    <>
      <Question step={step} />
      {IN_FRONT.includes(step.type) && (
        <p class="lead">{t("Schauen Sie auf die Leinwand. Hier geht es weiter, sobald Sie wieder dran sind.")}</p>
      )}
      {workshop.timer && (
        <p class="ring-place">
          <TimerRing timer={workshop.timer} minutes={step.minutes} />
        </p>
      )}
    </>
  );
}
