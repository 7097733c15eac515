import { useEffect, useRef } from "preact/hooks";
import { fieldsOf } from "../ui/sheet-fields.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { isWaiting } from "./own.js";
import { Sent } from "./Sent.jsx";
import { SheetField } from "./SheetField.jsx";

/** The form of a table. It saves itself, field by field; what others write appears as they write it. */
export function Sheet({ step, sheet }) {
  const { live } = usePhone();
  const entries = live.pending.filter((entry) => entry.kind === "sheet.change" && entry.fields.sheet === sheet.id && entry.state !== "refused");
  const saved = Object.assign({}, sheet.fields, ...entries.map((entry) => entry.fields.fields));
  const sought = entries.filter((entry) => "seeking" in entry.fields);
  const seeking = sought.length ? sought[sought.length - 1].fields.seeking : sheet.seeking;
  const wrote = useRef(false);
  useEffect(() => {
    if (entries.length) wrote.current = true;
  });
  const save = (name, text, before) => live.do("sheet.change", { sheet: sheet.id, fields: { [name]: text }, before: { [name]: before } });
  return (
    <section class="sheet" aria-labelledby={`sheet-${sheet.id}`}>
      <h2 id={`sheet-${sheet.id}`}>{sheet.title || (sheet.table ? t("Blatt von Tisch {n}", { n: sheet.table }) : t("Blatt {n}", { n: sheet.number }))}</h2>
      <p class="hint">{t("Ein Gerät am Tisch genügt. Was Sie schreiben, steht gleich auf dem Blatt, und alle am Tisch sehen es.")}</p>
      {fieldsOf(step, sheet).map((name) => (
        <SheetField key={name} sheet={sheet} name={name} saved={saved[name] ?? ""} onSave={save} />
      ))}
      {step.type === "table_work" && (
        <label class="consent">
          <input type="checkbox" checked={seeking} onChange={(event) => live.do("sheet.change", { sheet: sheet.id, seeking: event.target.checked })} />
          <span>{t("Wir suchen noch jemanden, der das in die Hand nimmt.")}</span>
        </label>
      )}
      {(entries.length > 0 || wrote.current) && <Sent waits={entries.some(isWaiting)}>{t("Gespeichert.")}</Sent>}
    </section>
  );
}
