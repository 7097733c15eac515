// One table: its name, task and helper, edited in place, and its sheets.
import { Icon } from "../ui/Icon.jsx";
import { t, tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { InPlace } from "./InPlace.jsx";
import { Sheet } from "./Sheet.jsx";

function About({ table }) {
  const { actions, may } = useBoard();
  const parts = [["name", t("Name"), 60], ["task", t("Aufgabe"), 280], ["helper", t("Tischhilfe"), 60]];
  const save = (name) => (text) => actions.act("table.change", { table: table.id, [name]: text }, t("Tisch {n} geändert", { n: table.number }));
  return (
    <dl>
      {parts.filter(([name]) => may("table.change") || table[name]).map(([name, label, most]) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {may("table.change") ? (
              <InPlace value={table[name]} rows={1} label={`${label}, ${t("Tisch {n}", { n: table.number })}`} maxLength={most} onSave={save(name)} />
            ) : (
              table[name]
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Head({ table, cards }) {
  const { actions, may } = useBoard();
  const name = t("Tisch {n}", { n: table.number });
  return (
    <div class="topic-head">
      <h3>{name}</h3>
      <span class="hint">{tn("{n} Karte", "{n} Karten", cards)}</span>
      {may("table.remove") && (
        <button type="button" class="icon-button" aria-label={t("{table} wegnehmen", { table: name })} onClick={() => actions.act("table.remove", { table: table.id }, t("{table} weggenommen", { table: name }))}>
          <Icon name="trash" />
        </button>
      )}
    </div>
  );
}

/** `row` of sheet-state.js; without a table the sheets that lie on none. */
export function Table({ row, step, state }) {
  const { table, sheets, cards } = row;
  const title = table ? t("Tisch {n}", { n: table.number }) : t("Ohne Tisch");
  return (
    <section class="topic table" aria-label={title}>
      {table ? <Head table={table} cards={cards} /> : <h3>{title}</h3>}
      <div class="item">{table && <About table={table} />}</div>
      {sheets.map((sheet) => (
        <Sheet key={sheet.id} sheet={sheet} step={step} state={state} />
      ))}
      {step && !sheets.length && <p class="hint">{t("Hier liegt kein Blatt.")}</p>}
    </section>
  );
}
