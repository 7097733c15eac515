// The sheets of table work: what the tables write, and room to write for a table that works on paper.
import { all, one } from "../live/reducer.js";
import { fieldLabel, fieldsOf } from "../ui/sheet-fields.js";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { byAgenda } from "./agenda.js";
import { useBoard } from "./context.js";
import { InPlace } from "./InPlace.jsx";
import { StageButton } from "./StageButton.jsx";

function Sheet({ sheet, step }) {
  const { actions, may } = useBoard();
  const name = sheet.table ? t("Tisch {n}", { n: sheet.table }) : t("Blatt {n}", { n: sheet.number });
  const save = (field, text) => actions.act("sheet.change", { sheet: sheet.id, fields: { [field]: text } }, t("{sheet}: {field} geändert", { sheet: name, field: fieldLabel(field) }));
  return (
    <article class={may("sheet.change") ? "item" : "item item-read"} aria-label={name}>
      <p class="sheet-head">
        <b>{name}</b> {sheet.title}
      </p>
      <StageButton kind="quiet" show="table" id={sheet.id} />
      <dl>
        {fieldsOf(step, sheet).map((field) => (
          <div key={field}>
            <dt>{fieldLabel(field)}</dt>
            <dd>
              {may("sheet.change") ? (
                <InPlace value={sheet.fields[field] || ""} rows={1} label={fieldLabel(field)} maxLength={600} onSave={(text) => save(field, text)} />
              ) : (
                sheet.fields[field]
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

export function Sheets({ state }) {
  const { lang } = useBoard();
  const sheets = all(state, "sheet").sort((a, b) => a.number - b.number);
  const steps = [...new Set(sheets.map((sheet) => sheet.step))].map((id) => one(state, "step", id)).filter(Boolean).sort(byAgenda);
  return steps.map((step) => (
    <section key={step.id} class="sheets">
      <h2>{t("Tischblätter: {title}", { title: inLanguage(step.title, lang).text })}</h2>
      <div class="topics">
        {sheets.filter((sheet) => sheet.step === step.id).map((sheet) => (
          <Sheet key={sheet.id} sheet={sheet} step={step} />
        ))}
      </div>
    </section>
  ));
}
