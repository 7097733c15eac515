import { all } from "../../live/reducer.js";
import { phaseClass } from "../../ui/PhaseSign.jsx";
import { StatusMark } from "../../ui/StatusMark.jsx";
import { t, tn } from "../../ui/words.js";
import { byStanding, statusWord } from "../action-items.js";
import { day } from "../../ui/day.js";
import { Head } from "../parts/Head.jsx";
import { useMotion } from "../parts/use-motion.js";
import { together, useRows } from "../parts/use-rows.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { chunks } from "../paging.js";

/** How the action items stand: sign and word, and beside it who, until when, or why not. */
export function ActionItems({ state, step, page }) {
  const items = byStanding(all(state, "action_item"));
  const [box, rows] = useRows(4, 13, 2);
  const pages = chunks(items, 2 * rows);
  const at = usePages(pages.length, step.id);
  const moving = useMotion(at);
  return (
    <>
      <Head {...{ state, step, page }} hint={tn("{n} Maßnahme", "{n} Maßnahmen", items.length)} />
      <div class={`fields fields-${rows} ${phaseClass(step.phase || "verwirklichung")}`} ref={together(box, moving)}>
        {pages[at].map((item) => (
          <article class="strip item" data-id={item.id} key={item.id}>
            <h2 dir="auto">{item.what}</h2>
            <p class="item-status"><StatusMark status={item.status} /> <b>{statusWord(item)}</b> <span dir="auto">{beside(item, page.lang)}</span></p>
          </article>
        ))}
      </div>
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}

function beside(item, lang) {
  if (item.status === "dropped" || item.status === "paused") return item.reason;
  return item.who || (item.by_when && t("bis {day}", { day: day(item.by_when, lang) })) || "";
}
