import { TimerRing } from "../../ui/TimerRing.jsx";
import { workshopOf } from "../things.js";

/** The workshop's timer as a ring; nothing while none runs. */
export function Clock({ state, step, large = false }) {
  const { timer } = workshopOf(state);
  if (!timer) return null;
  return (
    <div class={large ? "clock clock-large" : "clock"}>
      <TimerRing timer={timer} minutes={step ? step.minutes : null} />
    </div>
  );
}
