import { phaseClass } from "../../ui/PhaseSign.jsx";
import { t } from "../../ui/words.js";
import { Foot } from "../parts/Foot.jsx";
import { Head } from "../parts/Head.jsx";
import { useMotion } from "../parts/use-motion.js";
import { together, useRows } from "../parts/use-rows.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { chunks } from "../paging.js";
import { withoutPhone } from "../paper.js";
import { linesOf, progressOf, sheetsOf, tableName, titleOf } from "../sheets.js";

/** What the tables are doing: which topic lies where, who has begun, how much of each sheet is filled in. */
export function Tables({ state, step, page }) {
  const sheets = sheetsOf(state, step);
  const [box, rows] = useRows(3, 18.2, 2);
  const pages = chunks(sheets, 2 * rows);
  const at = usePages(pages.length, step.id);
  const moving = useMotion(at);
  const begun = sheets.filter((sheet) => progressOf(step, sheet).begun).length;
  const hint = t("{n} von {all} begonnen", { n: begun, all: sheets.length });
  return (
    <>
      <Head {...{ state, step, page, hint }} />
      <div class={`fields fields-${rows} ${phaseClass(step.phase)}`} ref={together(box, moving)}>
        {pages[at].map((sheet) => <Sheet key={sheet.id} {...{ state, step, sheet }} />)}
      </div>
      <Foot>{withoutPhone(state, step)}</Foot>
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}

function Sheet({ state, step, sheet }) {
  const title = titleOf(step, sheet);
  const table = tableName(state, sheet);
  const lines = linesOf(step, sheet);
  const newest = lines.find((line) => line.name === "first_step") || lines[0];
  return (
    <article class="strip sheet" data-id={sheet.id}>
      <div class="sheet-title">
        <h2 dir="auto">{title || table}</h2>
        {title && <p class="sheet-table">{table}</p>}
      </div>
      {newest ? <p class="sheet-text" dir="auto">{newest.text}</p> : !title && <p class="sheet-text sheet-waits">{t("Noch nichts notiert")}</p>}
      <Filled {...progressOf(step, sheet)} />
    </article>
  );
}

// One mark for each field of the sheet, full where there are words; the number says it too.
function Filled({ filled, of }) {
  return (
    <p class="filled">
      <span aria-hidden="true">{Array.from({ length: of }, (_, i) => <i key={i} class={i < filled ? "filled-on" : ""} />)}</span>
      {t("{n} von {all}", { n: filled, all: of })}
    </p>
  );
}
