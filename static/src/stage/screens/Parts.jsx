import { serverNow } from "../../live/clock.js";
import { tn } from "../../ui/words.js";
import { left } from "../agenda.js";
import { Head } from "../parts/Head.jsx";
import { useSeconds } from "../parts/use-seconds.js";
import { parts } from "../substeps.js";
import { workshopOf } from "../things.js";

/** A step in parts: what comes when, and which part is on now. */
export function Parts({ state, step, page }) {
  useSeconds();
  const rows = parts(step, left(workshopOf(state).timer, step, serverNow()));
  return (
    <>
      <Head {...{ state, page }} step={{ ...step, prompt: {} }} />
      <ol class="parts">
        {rows.map((part, i) => (
          <li key={i} class={part.on ? "part part-on" : "part"} aria-current={part.on ? "step" : undefined}>
            <b>{i + 1}</b>
            <span>{part.name}</span>
            <em>{tn("{n} Minute", "{n} Minuten", part.minutes)}</em>
          </li>
        ))}
      </ol>
    </>
  );
}
