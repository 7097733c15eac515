import { all } from "../../live/reducer.js";
import { phaseClass } from "../../ui/PhaseSign.jsx";
import { t } from "../../ui/words.js";
import { Head } from "../parts/Head.jsx";
import { useMotion } from "../parts/use-motion.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { chunks } from "../paging.js";
import { sheetName } from "../things.js";

const PER_PAGE = 6;
const byNumber = (a, b) => (a.table ?? 1000) - (b.table ?? 1000) || a.number - b.number;

/** The sheets of the tables: where which topic is worked on, and what has been written so far. */
export function Tables({ state, step, page }) {
  const sheets = all(state, "sheet").filter((sheet) => sheet.step === step.id).sort(byNumber);
  const pages = chunks(sheets, PER_PAGE);
  const at = usePages(pages.length, step.id);
  const moving = useMotion(at);
  return (
    <>
      <Head {...{ state, step, page }} />
      <div class={`fields fields-tall ${phaseClass(step.phase)}`} ref={moving}>
        {pages[at].map((sheet) => <Sheet key={sheet.id} sheet={sheet} table={sheetName(state, sheet)} />)}
      </div>
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}

function Sheet({ sheet, table }) {
  const fields = sheet.fields || {};
  const written = fields.first_step || fields.what || Object.values(fields).find(Boolean);
  const title = sheet.title || fields.what;
  return (
    <article class="strip sheet" data-id={sheet.id}>
      <div class="sheet-title">
        <h2>{title || table}</h2>
        {title && <p class="sheet-table">{table}</p>}
      </div>
      {written && written !== title ? <p class="sheet-text" dir="auto">{written}</p> : <p class="sheet-waits">{t("Noch nichts notiert")}</p>}
    </article>
  );
}
