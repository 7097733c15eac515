import { Icon } from "../ui/Icon.jsx";
import { PhaseSign, phaseName } from "../ui/PhaseSign.jsx";
import { inLanguage, languageName } from "../ui/text.js";
import { useTimer } from "../ui/use-timer.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";

/** Phase or step, time, language. */
export function Header() {
  const { lang, step, workshop, go } = usePhone();
  return (
    <header class="header">
      <p class="header-step">{step ? <StepSign step={step} lang={lang} /> : <bdi>{workshop.title}</bdi>}</p>
      <TimeLeft timer={workshop.timer} />
      <button type="button" class="header-language" onClick={() => go("language")}>
        <Icon name="globe" />
        <span class="header-language-name" lang={lang}>
          {languageName(lang)}
        </span>
        <span class="header-language-tag" aria-hidden="true">
          {lang.slice(0, 2).toUpperCase()}
        </span>
      </button>
    </header>
  );
}

function StepSign({ step, lang }) {
  const title = inLanguage(step.title, lang);
  const isPhase = step.type === "cards" && phaseName(step.phase);
  return <PhaseSign phase={step.phase}>{isPhase ? <span>{isPhase}</span> : <bdi lang={title.lang}>{title.text}</bdi>}</PhaseSign>;
}

function TimeLeft({ timer }) {
  const left = useTimer(timer);
  if (!left) return null;
  return (
    <p class="header-time" role="timer">
      {timeWords(left)}
    </p>
  );
}

function timeWords(left) {
  if (left.over) return t("Zeit ist um");
  if (left.paused) return t("angehalten");
  return left.seconds === null ? t("noch {n} Min.", { n: left.minutes }) : t("noch {n} Sek.", { n: left.seconds });
}
