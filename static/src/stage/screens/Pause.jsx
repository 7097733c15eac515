import { t } from "../../ui/words.js";
import { Clock } from "../parts/Clock.jsx";

/** The moderator has paused: nothing of the work is shown, only the time. */
export function Pause({ state, step }) {
  return (
    <div class="message">
      <h1>{t("Pause")}</h1>
      <p>{t("Gleich geht es weiter")}</p>
      <Clock large {...{ state, step }} />
    </div>
  );
}
