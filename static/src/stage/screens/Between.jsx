import { inLanguage } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { nextStep } from "../screen.js";

/** Between two steps. */
export function Between({ state, page }) {
  const next = nextStep(state);
  const title = next && inLanguage(next.title, page.lang);
  return (
    <div class="message">
      <h1>{t("Gleich geht es weiter")}</h1>
      {title && title.text && <p>{t("Als Nächstes:")} <bdi lang={title.lang}>{title.text}</bdi></p>}
    </div>
  );
}
