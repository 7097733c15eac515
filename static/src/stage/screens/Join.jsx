import { dirOf, languageName } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { phaseClass, phaseName } from "../../ui/PhaseSign.jsx";
import { Arrivals } from "../parts/Arrivals.jsx";
import { Mark } from "../parts/Mark.jsx";
import { day } from "../../ui/day.js";
import { paperLiesReady } from "../paper.js";
import { stepsOf, workshopOf } from "../things.js";

const PHASES = ["kritik", "phantasie", "verwirklichung"];

// With more than this the languages need the room of the title.
const MANY_LANGUAGES = 12;

const sizeOf = (title) => (title.length > 60 ? "join-longer" : title.length > 40 ? "join-long" : "");

/** While people arrive: what the evening asks, its phases, how to come in, and in which languages. */
export function Join({ state, page, presence }) {
  const workshop = workshopOf(state);
  const used = new Set(stepsOf(state).map((step) => step.phase));
  const phases = PHASES.filter((phase) => used.has(phase));
  return (
    <div class={workshop.languages.length > MANY_LANGUAGES ? "join join-many" : "join"}>
      <p class="join-where">
        <Mark />
        <span class="join-place"><b>{workshop.municipality}</b> <span>{workshop.date && day(workshop.date, page.lang)}</span></span>
      </p>
      <h1 class={sizeOf(workshop.title)} dir="auto">{workshop.title}</h1>
      {phases.length > 0 && (
        <ul class="join-phases">
          {phases.map((phase) => <Phase key={phase} phase={phase} />)}
        </ul>
      )}
      <p class="join-how">{t("Code scannen, Sprache wählen, mitmachen.")}<br /> {paperLiesReady(state) && t("Kein Handy? Karten liegen auf jedem Tisch.")}</p>
      <Arrivals n={presence.phones} />
      <p class="join-languages">
        {workshop.languages.map((lang) => <span key={lang}><bdi lang={lang} dir={dirOf(lang)}>{languageName(lang)}</bdi></span>)}
      </p>
    </div>
  );
}

function Phase({ phase }) {
  const asks = { kritik: t("Was stört uns?"), phantasie: t("Was wäre schön?"), verwirklichung: t("Was packen wir an?") };
  return (
    <li class={`card card-stage ${phaseClass(phase)}`}>
      <b>{phaseName(phase)}</b>
      <span>{asks[phase]}</span>
    </li>
  );
}
