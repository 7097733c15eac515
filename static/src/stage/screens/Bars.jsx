import { one } from "../../live/reducer.js";
import { inLanguage } from "../../ui/text.js";
import { t, tn } from "../../ui/words.js";
import { Head, wording } from "../parts/Head.jsx";

// Percent of the height for the longest bar; above it stands its number, below it its label.
const FULL = 74;

/** A scale or poll: what one can answer, how many have, and the bars once they are revealed (from five answers on). */
export function Bars({ state, step, page }) {
  const tally = one(state, "tally", step.id) || { count: 0, bars: null };
  const labels = labelsOf(step, page.lang, tally);
  const { rest } = wording(step, page.lang);
  const most = Math.max(1, ...(tally.bars || []));
  return (
    <>
      <Head {...{ state, step, page }} hint={tn("{n} Antwort", "{n} Antworten", tally.count)} />
      <ol class={`bars${tally.bars ? "" : " bars-covered"}`}>
        {labels.map((label, i) => (
          <li class="bar" key={i}>
            <b class="bar-count">{tally.bars ? tally.bars[i] : ""}</b>
            <i class="bar-body" style={{ height: `${tally.bars ? (tally.bars[i] / most) * FULL : FULL}%` }} />
            <span class="bar-label">{label}</span>
          </li>
        ))}
      </ol>
      {rest.length > 0 && <p class="bars-note">{rest.join(" ")}</p>}
      {!tally.bars && <p class="bars-note">{note(step, tally)}</p>}
    </>
  );
}

function labelsOf(step, lang, tally) {
  const { options, points } = step.settings;
  if (options) return options.map((option) => (typeof option === "string" ? option : inLanguage(option, lang).text));
  const n = points || (tally.bars ? tally.bars.length : 5);
  return Array.from({ length: n }, (_, i) => String(i + 1));
}

const note = (step, tally) =>
  step.revealed && tally.count < 5
    ? t("Die Antworten werden ab fünf Stimmen gezeigt, damit niemand erkannt wird.")
    : t("Antworten Sie auf dem Handy. Das Ergebnis sehen Sie hier.");
