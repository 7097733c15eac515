import { one } from "../../live/reducer.js";
import { phaseClass } from "../../ui/PhaseSign.jsx";
import { fieldLabel, fieldsOf } from "../../ui/sheet-fields.js";
import { t } from "../../ui/words.js";
import { day } from "../../ui/day.js";
import { Empty } from "../parts/Empty.jsx";
import { Title } from "../parts/Title.jsx";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { sheetPages } from "../sheet-pages.js";
import { tableName } from "../sheets.js";

/** The sheet of one table, large: what was asked and what has been written, page by page. */
export function OneSheet({ state, step, thing: sheet, page }) {
  const own = one(state, "step", sheet.step);
  const phase = own && own.phase;
  const name = tableName(state, sheet);
  const heading = sheet.title || sheet.fields.what || name;
  const fields = fieldsOf(own, sheet).filter((each) => sheet.fields[each] && sheet.fields[each] !== heading);
  const pages = sheetPages(fields.map((each) => ({ name: each, text: day(sheet.fields[each], page.lang) })));
  const at = usePages(pages.length, sheet.id);
  return (
    <>
      <Title {...{ state, step, phase }} kind={heading === name ? "" : name}>{heading}</Title>
      {!Object.values(sheet.fields).some(Boolean) && <Empty>{t("Noch nichts notiert")}</Empty>}
      {fields.length > 0 && (
        <dl class={`sheet-large ${phaseClass(phase)}`} key={at}>
          {pages[at].map((field, i) => (
            <div key={`${field.name} ${i}`}>
              <dt>{fieldLabel(field.name)}</dt>
              <dd dir="auto">{field.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}
