import { Icon } from "../../ui/Icon.jsx";
import { t } from "../../ui/words.js";
import { Question } from "../Question.jsx";
import { Tables } from "../Tables.jsx";

/** Everybody arrives; who likes says at which table. */
export function Join({ step }) {
  return (
    <>
      <Question step={{ ...step, prompt: {} }} title={t("Schön, dass Sie da sind")} />
      <p class="notice notice-plain">
        <Icon name="check" />
        {t("Sie sind dabei. Lassen Sie diese Seite offen, hier geht es gleich weiter.")}
      </p>
      <Tables />
    </>
  );
}
