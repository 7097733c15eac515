import { serverNow } from "../../live/clock.js";
import { Icon } from "../../ui/Icon.jsx";
import { PhaseMark, phaseClass, phaseName } from "../../ui/PhaseSign.jsx";
import { inLanguage } from "../../ui/text.js";
import { t } from "../../ui/words.js";
import { around, left, progress, standing, stretches } from "../agenda.js";
import { openStep, stepsOf, workshopOf } from "../things.js";
import { useSeconds } from "./use-seconds.js";

/** The agenda at the bottom edge, where the hall sees how far the evening is. */
export function Ribbon({ state, lang, searching }) {
  useSeconds();
  const workshop = workshopOf(state);
  const open = openStep(state);
  const remains = open ? left(workshop.timer, open, serverNow()) : 0;
  return (
    <nav class="ribbon" aria-label={t("Ablauf")}>
      {around(stretches(stepsOf(state)), open && open.id, MOST).map((stretch) => (
        <Stretch key={stretch.id} {...{ stretch, open, lang, remains }} />
      ))}
      {searching && <p class="ribbon-searching" role="status"><Icon name="wifi-off" /> {t("Verbindung wird gesucht")}</p>}
    </nav>
  );
}

// More stretches than this have no room for a word each.
const MOST = 10;
// Names up to this length give way last: a hair less room, and each would end in dots. Where the hall is now gives no way.
const FREE = 14;

function Stretch({ stretch, open, lang, remains }) {
  const stands = standing(stretch, open && open.id);
  const name = stands === "open" ? short(open.title, lang) : nameOf(stretch, lang);
  return (
    <div class={`stretch stretch-${stands} ${phaseClass(stretch.phase)}`} style={{ flexGrow: Math.max(stretch.minutes, 5), flexShrink: stands === "open" ? 0 : Math.max(name.text.length - FREE, 0.001) * 1000 }}
      aria-current={stands === "open" ? "step" : undefined}>
      {stands === "done" && <Icon name="check" />}
      {stands === "planned" && stretch.phase && <PhaseMark phase={stretch.phase} />}
      <span class="stretch-name" lang={name.lang} dir={name.dir}>{name.text}</span>
      {stands === "open" && <i class="stretch-over" style={{ transform: `scaleX(${progress(stretch, open.id, remains)})` }} />}
    </div>
  );
}

// "Phantasie: Es ist das Jahr 2035" is "Phantasie" here: the ribbon repeats, it does not tell.
function short(texts, lang) {
  const title = inLanguage(texts, lang);
  return { ...title, text: title.text.split(/:\s/)[0] };
}

// A phase that goes on after a break is named by what it does then.
const nameOf = (stretch, lang) =>
  stretch.phase && !stretch.again && stretch.steps.length > 1 ? { text: phaseName(stretch.phase) } : short(stretch.steps[0].title, lang);
