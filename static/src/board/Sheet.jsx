// The sheet of a table on the board: written along while the table writes, shown to the hall, made an action item.
import { all, one } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { InPlace } from "./InPlace.jsx";
import { fieldLabel, fieldsOf } from "../ui/sheet-fields.js";
import { sheetState } from "./sheet-state.js";
import { StageButton } from "./StageButton.jsx";

const STATES = () => ({
  empty: ["clock", t("noch leer")],
  begun: ["pencil", t("wird geschrieben")],
  done: ["check", t("fertig")],
});

function Fields({ sheet, step, change }) {
  const { may } = useBoard();
  return (
    <dl>
      {fieldsOf(step, sheet).map((field) => (
        <div key={field}>
          <dt>{fieldLabel(field)}</dt>
          <dd>
            {may("sheet.change") ? (
              <InPlace value={sheet.fields[field] || ""} rows={1} label={fieldLabel(field)} maxLength={600}
                onSave={(text, before) => change({ fields: { [field]: text }, before: { [field]: before } }, t("{field} geändert", { field: fieldLabel(field) }))} />
            ) : (
              sheet.fields[field]
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

// Where the sheet lies: who helps may put it on another table.
function Place({ sheet, state, change }) {
  const tables = all(state, "table").sort((a, b) => a.number - b.number);
  const there = tables.some((table) => table.number === sheet.table);
  return (
    <select class="in-place sheet-place" aria-label={t("Liegt auf")} value={there ? sheet.table : ""}
      onChange={(event) => change({ table: Number(event.currentTarget.value) || null }, t("Blatt auf einen anderen Tisch gelegt"))}>
      <option value="">{t("ohne Tisch")}</option>
      {tables.map((table) => (
        <option key={table.id} value={table.number}>{t("Tisch {n}", { n: table.number })}</option>
      ))}
    </select>
  );
}

function ToActionItem({ sheet, step, state }) {
  const { actions, may } = useBoard();
  const made = all(state, "action_item").find((item) => item.sheet === sheet.id);
  const topic = sheet.topic && one(state, "topic", sheet.topic);
  if (made || topic) return <p class="hint with-sign"><Icon name="flag" /> {made ? t("Maßnahme angelegt") : t("Steht auch beim Thema „{title}“", { title: topic.title })}</p>;
  if (!may("action_item.create") || !fieldsOf(step, sheet).includes("what")) return null;
  const create = () => actions.act("action_item.create", { sheet: sheet.id }, t("Maßnahme angelegt"));
  return (
    <Button icon="flag" why={sheet.fields.what || sheet.title ? undefined : t("Auf dem Blatt steht noch nicht, was geschehen soll.")} onClick={create}>
      {t("Zur Maßnahme machen")}
    </Button>
  );
}

export function Sheet({ sheet, step, state }) {
  const { actions, may } = useBoard();
  const [icon, words] = STATES()[sheetState(step, sheet)];
  const name = sheet.title || t("Blatt {n}", { n: sheet.number });
  const change = (fields, label) => actions.act("sheet.change", { sheet: sheet.id, ...fields }, `${name}: ${label}`);
  return (
    <article class={may("sheet.change") ? "item sheet-item" : "item item-read sheet-item"} aria-label={name}>
      <p class="sheet-head">
        <b dir="auto">{name}</b> <span class="hint with-sign"><Icon name={icon} /> {words}</span>
        {may("sheet.change") && <Place sheet={sheet} state={state} change={change} />}
      </p>
      <Fields sheet={sheet} step={step} change={change} />
      {may("sheet.change") ? (
        <label class="pick sheet-seeking">
          <input type="checkbox" checked={sheet.seeking} onChange={() => change({ seeking: !sheet.seeking }, sheet.seeking ? t("sucht niemanden mehr") : t("sucht Verantwortliche"))} />
          <span class={sheet.seeking ? "searching" : undefined}>{t("sucht Verantwortliche")}</span>
        </label>
      ) : (
        sheet.seeking && <p class="searching">{t("sucht Verantwortliche")}</p>
      )}
      <div class="sheet-deeds">
        {may("workshop.change") && <StageButton show="table" id={sheet.id} />}
        <ToActionItem sheet={sheet} step={step} state={state} />
      </div>
    </article>
  );
}
