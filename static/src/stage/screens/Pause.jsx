import { t } from "../../ui/words.js";
import { Clock } from "../parts/Clock.jsx";
import { Mark } from "../parts/Mark.jsx";
import { goesOnAt } from "../../ui/day.js";
import { workshopOf } from "../things.js";

/** The moderator has paused: nothing of the work is shown, only the time, and in a break when it goes on. */
export function Pause({ state, step, page }) {
  const { timer } = workshopOf(state);
  // Elsewhere the clock is that of the work, which goes on while the stage rests.
  const at = step && step.type === "break" ? goesOnAt(timer, page.lang) : "";
  return (
    <div class="message message-pause">
      <h1>{t("Pause")}</h1>
      <p>{at ? <>{t("Weiter um")} <bdi dir="ltr"><b>{at}</b></bdi></> : t("Gleich geht es weiter")}</p>
      {timer ? <Clock large {...{ state, step }} /> : <Mark />}
    </div>
  );
}
