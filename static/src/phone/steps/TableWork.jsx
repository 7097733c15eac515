import { all } from "../../live/reducer.js";
import { t } from "../../ui/words.js";
import { usePhone } from "../context.js";
import { Question } from "../Question.jsx";
import { Sheet } from "../Sheet.jsx";
import { ownTable, Tables } from "../Tables.jsx";

/** Choosing a table (a stall, a session), then writing on its sheet together with the others there. */
export function TableWork({ step }) {
  const { live } = usePhone();
  const table = ownTable(live);
  const sheets = all(live.state, "sheet")
    .filter((sheet) => sheet.step === step.id)
    .sort((a, b) => a.number - b.number);
  const here = sheets.filter((sheet) => sheet.table === null || sheet.table === table);
  return (
    <>
      <Question step={step} />
      {here.map((sheet) => (
        <Sheet key={sheet.id} step={step} sheet={sheet} />
      ))}
      {table !== null && !here.length && <p class="empty">{t("Für Ihren Tisch gibt es noch kein Blatt. Sie können den Tisch wechseln.")}</p>}
      <Tables />
    </>
  );
}
