import { one } from "../live/reducer.js";
import { tn } from "../ui/words.js";
import { usePhone } from "./context.js";

/** How the hall answered a scale or poll, once the moderator shows it. `labels` in the order of the values; `stacked` ones stand above their bar. */
export function AnswerBars({ step, labels, stacked }) {
  const { live } = usePhone();
  const tally = one(live.state, "tally", step.id);
  if (!tally?.bars) return null;
  const most = Math.max(1, ...tally.bars);
  return (
    <section class="bars">
      <h2>{tn("{n} Antwort", "{n} Antworten", tally.count)}</h2>
      {labels.map((label, i) => (
        <p key={i} class={stacked ? "bar-row bar-row-stacked" : "bar-row"}>
          <span class="bar-label">{label}</span>
          <span class="bar-ground">
            <span class="bar" style={{ width: `${(100 * tally.bars[i]) / most}%` }} />
          </span>
          <strong>{tally.bars[i]}</strong>
        </p>
      ))}
    </section>
  );
}
