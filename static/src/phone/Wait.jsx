import { phaseClass } from "../ui/PhaseSign.jsx";
import { t } from "../ui/words.js";

/** Nothing to do on the phone: one sentence that sends the eyes to the front. */
export function Wait() {
  return (
    <section class="wait">
      <div class="wait-cards" aria-hidden="true">
        {["kritik", "phantasie", "verwirklichung"].map((phase) => (
          <span key={phase} class={`card card-phone wait-card ${phaseClass(phase)}`}>
            <span class="wait-line" />
            <span class="wait-line wait-line-short" />
          </span>
        ))}
      </div>
      <h1 class="welcome">{t("Gleich geht es vorn weiter")}</h1>
      <p class="lead">{t("Schauen Sie auf die Leinwand. Hier geht es weiter, sobald Sie wieder dran sind.")}</p>
    </section>
  );
}
