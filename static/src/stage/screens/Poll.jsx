import { one } from "../../live/reducer.js";
import { inLanguage } from "../../ui/text.js";
import { tn } from "../../ui/words.js";
import { covered } from "../answers.js";
import { Foot } from "../parts/Foot.jsx";
import { Head } from "../parts/Head.jsx";
import { withoutPhone } from "../paper.js";

/** A poll: what there is to choose from, and how often each was chosen once that is revealed (from five answers on). */
export function Poll({ state, step, page }) {
  const tally = one(state, "tally", step.id) || { count: 0, bars: null };
  const most = Math.max(1, ...(tally.bars || []));
  return (
    <>
      <Head {...{ state, step, page }} hint={tn("{n} Antwort", "{n} Antworten", tally.count)} />
      <ol class={`poll${tally.bars ? "" : " poll-covered"}`}>
        {step.settings.options.map((texts, i) => (
          <Option key={i} option={inLanguage(texts, page.lang)} n={tally.bars ? tally.bars[i] : null} most={most} />
        ))}
      </ol>
      <Foot>{tally.bars ? "" : covered(step, tally) || withoutPhone(state, step)}</Foot>
    </>
  );
}

function Option({ option, n, most }) {
  return (
    <li class="poll-option">
      <span class="poll-label" lang={option.lang} dir={option.dir}><span>{option.text}</span></span>
      {n !== null && <span class="poll-ground" aria-hidden="true"><i style={{ width: `${(100 * n) / most}%` }} /></span>}
      {n !== null && <b class="poll-count">{n}</b>}
    </li>
  );
}
