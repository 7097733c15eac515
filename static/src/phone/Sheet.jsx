import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { isWaiting } from "./own.js";
import { Sent } from "./Sent.jsx";
import { TextField } from "./TextField.jsx";
import { useDraft } from "./use-draft.js";

const LONGEST = 600;

/** The form of a table. What others write appears as they save it; what one writes oneself stays until it is saved. */
export function Sheet({ step, sheet }) {
  const { live } = usePhone();
  const [draft, setDraft] = useDraft(`sheet:${sheet.id}`, NOTHING);
  const entries = live.pending.filter((entry) => entry.kind === "sheet.change" && entry.fields.sheet === sheet.id && entry.state !== "refused");
  const saved = Object.assign({}, sheet.fields, ...entries.map((entry) => entry.fields.fields));
  const changed = Object.keys(draft).filter((name) => draft[name].trim() !== (saved[name] ?? ""));

  const save = async (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(changed.map((name) => [name, draft[name]]));
    if (!changed.length) return;
    const sent = live.do("sheet.change", { sheet: sheet.id, fields });
    setDraft(NOTHING);
    const ack = await sent;
    announce(ack.ok ? t("Gespeichert.") : ack.error.message);
  };
  return (
    <form class="sheet" onSubmit={save}>
      <h2>{sheet.title || (sheet.table ? t("Blatt von Tisch {n}", { n: sheet.table }) : t("Blatt {n}", { n: sheet.number }))}</h2>
      {(step.settings.fields ?? []).map((name) => (
        <SheetField key={name} id={`${sheet.id}-${name}`} name={name} value={draft[name] ?? saved[name] ?? ""} onText={(text) => setDraft({ ...draft, [name]: text })} />
      ))}
      <Button kind="main" class="wide" type="submit">
        {t("Auf dem Blatt speichern")}
      </Button>
      {changed.length > 0 && <p class="help">{t("Noch nicht gespeichert.")}</p>}
      {entries.length > 0 && <Sent waits={entries.some(isWaiting)}>{t("Gespeichert.")}</Sent>}
    </form>
  );
}

const NOTHING = {};
const ISO_DATE = /^(\d{4}-\d\d-\d\d)?$/;

function SheetField({ id, name, value, onText }) {
  const label = labels()[name] ?? name;
  // A date that can be followed up, unless somebody has already written something like "im Sommer".
  if (name === "by_when" && ISO_DATE.test(value)) return <TextField id={id} label={label} type="date" value={value} onText={onText} />;
  return <TextField id={id} label={label} rows={2} value={value} onText={onText} maxlength={LONGEST} />;
}

const labels = () => ({
  what: t("Was?"),
  first_step: t("Erster Schritt"),
  who: t("Wer?"),
  with_whom: t("Mit wem?"),
  by_when: t("Bis wann?"),
  needs: t("Was brauchen wir?"),
  difficult: t("Was ist schwierig?"),
  next_step: t("Nächster Schritt"),
  recommendation: t("Empfehlung"),
  reason: t("Begründung"),
  statement: t("Aussage"),
  people: t("Wer war dabei?"),
  result: t("Ergebnis"),
});
