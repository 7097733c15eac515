import { useEffect } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { rescueFocus } from "./focus-heading.js";
import { Mark } from "./Mark.jsx";

// The word for "language" in the scripts and tongues that most readers know, so that everybody finds the choice.
const LANGUAGE = { de: "Sprache", en: "Language", tr: "Dil", uk: "Мова", ar: "اللغة", ru: "Язык", fr: "Langue", it: "Lingua", pl: "Język", fa: "زبان", ro: "Limba", hr: "Jezik", sq: "Gjuha", el: "Γλώσσα" };
const HINTS = 5;

// "Willkommen in …" suits places. Districts and associations want another preposition, and most of their names fill the screen.
const NO_PLACE = /kreis|verband|gemeinschaft|region|programm/i;

/** The first screen: every language in its own name. */
export function Languages({ page, onChoose, children }) {
  const [first, ...others] = [...page.languages].sort((a, b) => (b.tag === page.lang) - (a.tag === page.lang));
  useEffect(rescueFocus, []);
  const place = !NO_PLACE.test(page.municipality);
  return (
    <main class="screen">
      <p class="mark">
        <Mark />
        Miteinander
      </p>
      <h1 class="welcome">
        {place ? t("Willkommen in {municipality}", { municipality: page.municipality }) : t("Schön, dass Sie da sind")}
      </h1>
      {!place && <p class="lead"><bdi lang="de">{page.municipality}</bdi></p>}
      <p class="lead"><bdi lang="de">{page.title}</bdi></p>
      <p class="languages-hint" translate={false}>
        <Icon name="globe" />
        {hint(page.languages)}
      </p>
      <div class="languages">
        <LanguageButton language={first} main onChoose={onChoose} />
        {others.map((language) => (
          <LanguageButton key={language.tag} language={language} onChoose={onChoose} />
        ))}
      </div>
      <p class="with-icon quiet">
        <Icon name="lock" />
        {t("Ohne Namen und ohne Anmeldung.")}
      </p>
      {children}
    </main>
  );
}

function hint(languages) {
  const offered = new Set(languages.map(({ tag }) => tag));
  const words = Object.keys(LANGUAGE).filter((tag) => offered.has(tag)).map((tag) => LANGUAGE[tag]);
  return words.slice(0, HINTS).join(" · ");
}

/** One language in its own name. */
export function LanguageButton({ language, main, current, onChoose }) {
  return (
    <button
      type="button"
      class={main ? "language language-main" : "language"}
      lang={language.tag}
      dir={language.dir}
      aria-current={current ? "true" : undefined}
      onClick={() => onChoose(language.tag)}
    >
      {language.name}
      {main && <Icon name="arrow" />}
      {current && <Icon name="check" />}
    </button>
  );
}
