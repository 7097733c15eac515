import { one } from "../../live/reducer.js";
import { tn } from "../../ui/words.js";
import { Foot } from "../parts/Foot.jsx";
import { Head, wording } from "../parts/Head.jsx";
import { covered } from "../answers.js";
import { fitting } from "../paging.js";
import { withoutPhone } from "../paper.js";

// Characters below the bars: one line on a narrow projector.
const NOTE = 46;
// Percent of the height for the longest bar; above it stands its number, below it its label.
const FULL = 74;

/** A scale: its points, how many have answered, and the bars once they are revealed (from five answers on). */
export function Bars({ state, step, page }) {
  const tally = one(state, "tally", step.id) || { count: 0, bars: null };
  const points = Array.from({ length: step.settings.points || 5 }, (_, i) => i + 1);
  const { rest, lang, dir } = wording(step, page.lang);
  const note = fitting(rest, NOTE).join(" ");
  const most = Math.max(1, ...(tally.bars || []));
  return (
    <>
      <Head {...{ state, step, page }} hint={tn("{n} Antwort", "{n} Antworten", tally.count)} />
      <ol class={`bars${tally.bars ? "" : " bars-covered"}`}>
        {points.map((point, i) => (
          <li class="bar" key={point}>
            {tally.bars && <b class="bar-count">{tally.bars[i]}</b>}
            <i class="bar-body" style={{ height: `${tally.bars ? (tally.bars[i] / most) * FULL : FULL}%` }} />
            <span class="bar-label">{point}</span>
          </li>
        ))}
      </ol>
      {note && <p class="bars-note" lang={lang} dir={dir}>{note}</p>}
      <Foot>{tally.bars ? "" : covered(step, tally) || withoutPhone(state, step)}</Foot>
    </>
  );
}
