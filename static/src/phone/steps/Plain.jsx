import { TimerRing } from "../../ui/TimerRing.jsx";
import { usePhone } from "../context.js";
import { Question } from "../Question.jsx";

/** A text and the time. */
export function Plain({ step }) {
  const { workshop } = usePhone();
  return (
    <>
      <Question step={step} />
      {workshop.timer && (
        <p class="ring-place">
          <TimerRing timer={workshop.timer} minutes={step.minutes} />
        </p>
      )}
    </>
  );
}
