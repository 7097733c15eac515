import { t } from "../../ui/words.js";
import { Clock } from "../parts/Clock.jsx";
import { Mark } from "../parts/Mark.jsx";
import { goesOnAt } from "../../ui/day.js";
import { workshopOf } from "../things.js";

/** The moderator has paused: nothing of the work is shown; in a break the time, and when it goes on. */
export function Pause({ state, step, page }) {
  const { timer } = workshopOf(state);
  // Elsewhere the clock is that of the work: beside "pause" the hall would take it for how long the pause is.
  const rests = Boolean(timer && step && step.type === "break");
  const at = rests ? goesOnAt(timer, page.lang) : "";
  return (
    <div class="message message-pause">
      <h1>{t("Pause")}</h1>
      <p>{at ? <>{t("Weiter um")} <bdi dir="ltr"><b>{at}</b></bdi></> : t("Gleich geht es weiter")}</p>
      {rests ? <Clock large {...{ state, step }} /> : <Mark />}
    </div>
  );
}
