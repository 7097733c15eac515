import { Icon } from "../../ui/Icon.jsx";
import { phaseClass } from "../../ui/PhaseSign.jsx";
import { t } from "../../ui/words.js";
import { Head } from "../parts/Head.jsx";
import { useMotion } from "../parts/use-motion.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { linesOf, presented, progressOf, seeksSomebody, sheetsOf, tableName, titleOf } from "../sheets.js";

/** The tables present what they wrote: one sheet at a time, large, table by table. */
export function Gallery({ state, step, page }) {
  const work = presented(state, step);
  const sheets = sheetsOf(state, work);
  const written = sheets.filter((sheet) => progressOf(work, sheet).begun);
  const shown = written.length ? written : sheets;
  const at = usePages(shown.length, step.id);
  const moving = useMotion(at);
  const sheet = shown[at];
  return (
    <>
      <Head {...{ state, step, page }} />
      <div class={`gallery ${phaseClass(work.phase)}`} ref={moving}>
        <LargeSheet key={sheet.id} step={work} sheet={sheet} table={tableName(state, sheet)} />
      </div>
      {shown.length > 1 && <Page at={at} of={shown.length} />}
    </>
  );
}

/** One sheet in large letters: what it is about, its long answers at the left, the short ones at the right. */
function LargeSheet({ step, sheet, table }) {
  const lines = linesOf(step, sheet);
  const seeks = seeksSomebody(step, sheet);
  const long = lines.slice(0, 2);
  const short = lines.slice(2, seeks ? 4 : 5);
  const title = titleOf(step, sheet);
  return (
    <article class="strip large-sheet" data-id={sheet.id}>
      <p class="sheet-table">{table}</p>
      <h2 dir="auto">{title || t("Noch nichts notiert")}</h2>
      <div class="large-sheet-lines">
        {long.length > 0 && <Lines lines={long} />}
        {(short.length > 0 || seeks) && (
          <div class="large-sheet-short">
            {short.length > 0 && <Lines lines={short} />}
            {seeks && <p class="seeks"><Icon name="flag" /> {t("sucht Verantwortliche")}</p>}
          </div>
        )}
      </div>
    </article>
  );
}

function Lines({ lines }) {
  return (
    <dl>
      {lines.map(({ name, label, text }) => (
        <div key={name}>
          {label && <dt>{label}</dt>}
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
