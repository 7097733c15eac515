import { Icon } from "../ui/Icon.jsx";
import { PhaseSign, phaseName } from "../ui/PhaseSign.jsx";
import { inLanguage, languageName } from "../ui/text.js";
import { useTimer } from "../ui/use-timer.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";

// So many letters of step and language leave room for the longer words of the time, so many at least for the language's name.
const ROOM = 16;
const LITTLE_ROOM = 19;
// The sign of a phase is as wide as so many letters.
const SIGN = 3;

/** Phase or step, time, language. */
export function Header() {
  const { lang, step, workshop, go } = usePhone();
  const sign = step ? signOf(step, lang) : { text: workshop.title };
  return (
    <div class={`header ${fit(sign.text.length + (step?.phase ? SIGN : 0) + languageName(lang).length)}`}>
      <p class="header-step">
        {step?.phase ? (
          <PhaseSign phase={step.phase}>
            <bdi lang={sign.lang}>{sign.text}</bdi>
          </PhaseSign>
        ) : (
          <bdi class="header-title" lang={sign.lang}>{sign.text}</bdi>
        )}
      </p>
      <TimeLeft timer={workshop.timer} />
      <button type="button" class="header-language" onClick={() => go("language")}>
        <Icon name="globe" />
        <span class="header-language-name" lang={lang}>
          {languageName(lang)}
        </span>
        <span class="header-language-tag" aria-hidden="true" translate={false}>
          {lang.slice(0, 2).toUpperCase()}
        </span>
      </button>
    </div>
  );
}

function fit(letters) {
  if (letters > LITTLE_ROOM) return "header-tight header-full";
  return letters > ROOM ? "header-tight" : "";
}

// While cards are written the phase is the name of the hour; otherwise the step's own title, as long as it is short.
function signOf(step, lang) {
  const title = inLanguage(step.title, lang);
  const phase = phaseName(step.phase);
  return phase && (step.type === "cards" || title.text.length > ROOM) ? { text: phase, lang } : title;
}

function TimeLeft({ timer }) {
  const left = useTimer(timer);
  if (!left) return null;
  return (
    <p class="header-time" role="timer">
      <Words left={left} />
    </p>
  );
}

function Words({ left }) {
  if (left.over) return t("Zeit ist um");
  if (left.paused) return t("angehalten");
  const lasts = left.seconds === null;
  const n = lasts ? left.minutes : left.seconds;
  return (
    <>
      <span class="header-long">{lasts ? t("noch {n} Min.", { n }) : t("noch {n} Sek.", { n })}</span>
      <span class="header-short">{lasts ? t("{n} Min.", { n }) : t("{n} Sek.", { n })}</span>
    </>
  );
}
