// The tables of the hall: what each works on, who helps there, how far it is, what it has written. From here a sheet goes to
// the stage, and an action item comes of it.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { inLanguage } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { DrawDialog } from "./DrawDialog.jsx";
import { once } from "./once.js";
import { sheetState, stepsWithSheets, tablesOf } from "./sheet-state.js";
import { Table } from "./Table.jsx";

function summary(rows, step) {
  const states = rows.flatMap((row) => row.sheets.map((sheet) => sheetState(step, sheet)));
  const count = (state) => states.filter((each) => each === state).length;
  const parts = [tn("{n} Tisch", "{n} Tische", rows.filter((row) => row.table).length)];
  if (states.length) parts.push(tn("{n} Blatt fertig", "{n} Blätter fertig", count("done")), tn("{n} noch leer", "{n} noch leer", count("empty")));
  return parts.join(", ");
}

export function Tables({ state }) {
  const board = useBoard();
  const [chosen, setChosen] = useState(null);
  const steps = stepsWithSheets(state);
  const step = steps.find((each) => each.id === chosen) || steps.find((each) => each.id === workshopOf(state).step) || steps[steps.length - 1] || null;
  const rows = tablesOf(state, step);
  const add = once(() => board.actions.act("table.create", {}, t("Tisch dazugestellt")));
  return (
    <div class="panel">
      <div class="panel-head">
        <h2>{summary(rows, step)}</h2>
        {steps.length > 1 && (
          <select class="wall-choice" aria-label={t("Tischblätter von")} value={step.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {steps.map((each) => (
              <option key={each.id} value={each.id}>{inLanguage(each.title, board.lang).text}</option>
            ))}
          </select>
        )}
        <div class="bar-tools">
          {board.may("table.draw") && <Button icon="people" onClick={() => board.show(<DrawDialog />)}>{t("Plätze auslosen")}</Button>}
          {board.may("table.create") && <Button icon="plus" onClick={add}>{t("Tisch")}</Button>}
        </div>
      </div>
      {!rows.length && (
        <div class="empty">
          <strong>{t("Noch keine Tische")}</strong>
          <p>{t("Stellen Sie die Tische dazu, an denen gearbeitet wird.")}</p>
        </div>
      )}
      {rows.length > 0 && !step && <p class="hint">{t("Tischblätter gibt es, sobald ein Schritt mit Tischarbeit öffnet.")}</p>}
      <div class="topics">
        {rows.map((row) => (
          <Table key={row.table ? row.table.id : "loose"} row={row} step={step} state={state} />
        ))}
      </div>
    </div>
  );
}
