import { Button } from "../ui/Button.jsx";
import { PhaseMark, phaseClass } from "../ui/PhaseSign.jsx";
import { inLanguage } from "../ui/text.js";
import { TimerRing } from "../ui/TimerRing.jsx";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { frontWords } from "./Front.jsx";
import { inFrontBetween } from "./front.js";
import { others } from "./Others.jsx";

/** Nothing to do on the phone: what happens in front, what comes next, how long it lasts, and something quiet to read. */
export function Wait() {
  const { live, lang, workshop } = usePhone();
  const seen = inFrontBetween(live.state);
  return (
    <>
      <section class="wait">
        {workshop.timer ? (
          <p class="ring-place">
            <TimerRing timer={workshop.timer} />
          </p>
        ) : (
          <Cards />
        )}
        <h1 class="welcome">{t("Gleich geht es vorn weiter")}</h1>
        {seen && <p class="lead">{frontWords(seen, lang)}</p>}
        <p class={seen ? "quiet" : "lead"}>{t("Schauen Sie auf die Leinwand. Hier geht es weiter, sobald Sie wieder dran sind.")}</p>
      </section>
      <Reading />
      {workshop.next && <Next next={workshop.next} />}
    </>
  );
}

function Cards() {
  return (
    <div class="wait-cards" aria-hidden="true">
      {["kritik", "phantasie", "verwirklichung"].map((phase) => (
        <span key={phase} class={`card card-phone wait-card ${phaseClass(phase)}`}>
          <span class="wait-line" />
          <span class="wait-line wait-line-short" />
        </span>
      ))}
    </div>
  );
}

// The wall and one's own things are in the footer; what others do is not.
function Reading() {
  const { live, go } = usePhone();
  if (!others(live.state).length) return null;
  return (
    <Button kind="quiet" class="wide" icon="heart" onClick={() => go("others")}>
      {t("Das tun andere hier")}
    </Button>
  );
}

function Next({ next }) {
  const { lang } = usePhone();
  const title = inLanguage(next.title, lang);
  if (!title.text) return null;
  return (
    <p class="wait-next">
      <PhaseMark phase={next.phase} />
      <span>
        <strong>{t("Als Nächstes:")}</strong> <bdi lang={title.lang}>{title.text}</bdi>
      </span>
    </p>
  );
}
