// Dots from paper, sheet by sheet with the keyboard: a number, Enter, the next item; after the last one the next sheet.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { all } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { t, tn } from "../../ui/words.js";
import { useBoard } from "../context.js";
import { Field } from "../Field.jsx";
import { numberIn } from "./pile.js";

const MOST = 99;

/** `{sheet number: {item: n}}` of what has been counted. */
function countsOf(state, ballot) {
  const counts = {};
  for (const { item, sheet, n } of all(state, "dot_count")) {
    if (ballot.items.some(({ id }) => id === item)) counts[sheet] = { ...counts[sheet], [item]: n };
  }
  return counts;
}

const countIn = (text) => (/^\d{1,2}$/.test(text.trim()) ? Math.min(MOST, Number(text)) : 0);

/** `onCount(begun)`: a sheet is half entered, or no longer. */
export function DotSheet({ ballot, state, onCount }) {
  const { actions } = useBoard();
  const counts = countsOf(state, ballot);
  const sheets = Object.keys(counts).map(Number).sort((a, b) => a - b);
  const [text, setText] = useState(() => String((sheets[sheets.length - 1] || 0) + 1));
  const [typed, setTyped] = useState({}); // item → text, of this sheet
  const form = useRef(null);
  const sheet = numberIn(text);
  const here = (sheet && counts[sheet]) || {};
  const valueOf = ({ id }) => typed[id] ?? (here[id] ? String(here[id]) : "");
  const total = ballot.items.reduce((sum, item) => sum + countIn(valueOf(item)), 0);
  const first = () => form.current.querySelectorAll("input")[1];
  const begun = Object.keys(typed).length > 0;
  useLayoutEffect(() => first().focus(), []);
  // Before it is painted: the hall may go on with the very next frame, and must not take the sheet away.
  useLayoutEffect(() => {
    onCount(begun);
    return () => onCount(false);
  }, [onCount, begun]);

  function turnTo(number) {
    setText(number);
    setTyped({});
  }

  function save(event) {
    event.preventDefault();
    if (!sheet) return;
    const changed = ballot.items.filter((item) => countIn(valueOf(item)) !== (here[item.id] || 0));
    changed.forEach((item, i) => {
      const last = i === changed.length - 1;
      actions.act("dot.count", { item: item.id, sheet, n: countIn(valueOf(item)) }, last ? t("Bogen {n} eingetragen", { n: sheet }) : undefined, undefined, { keep: true });
    });
    turnTo(String(sheet + 1));
    first().focus();
  }

  const key = (event) => {
    if (event.key !== "Enter") return;
    const fields = Array.from(form.current.querySelectorAll("input"));
    const next = fields[fields.indexOf(event.currentTarget) + 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };

  return (
    <form class="helper-form helper-dots" onSubmit={save} ref={form}>
      <Field label={t("Bogen Nummer")} inputMode="numeric" autocomplete="off" maxLength={4} value={text} onInput={turnTo} onKeyDown={key} />
      {sheet && counts[sheet] && <p class="notice"><span>{t("Bogen {n} ist schon eingetragen. Was Sie ändern, ersetzt es.", { n: sheet })}</span></p>}
      <ol class="helper-items">
        {ballot.items.map((item) => (
          <li key={item.id}>
            <label for={`dots-${item.id}`} dir="auto">{item.title}</label>
            <input id={`dots-${item.id}`} class="input" inputMode="numeric" autocomplete="off" maxLength={2} value={valueOf(item)}
              onInput={(event) => setTyped({ ...typed, [item.id]: event.currentTarget.value })} onKeyDown={key} />
          </li>
        ))}
      </ol>
      <p class={total > ballot.dots ? "notice" : "help"} role={total > ballot.dots ? "alert" : undefined}>
        {total > ballot.dots
          ? t("Auf diesem Bogen sind {n} Punkte, erlaubt sind {dots}.", { n: total, dots: ballot.dots })
          : t("{n} von {dots} Punkten", { n: total, dots: ballot.dots })}
      </p>
      <Button kind="main" type="submit" class="helper-submit" why={sheet ? undefined : t("Welche Nummer steht auf dem Bogen?")}>
        {t("Bogen eintragen")}
      </Button>
      {sheets.length > 0 && (
        <p class="help">
          {tn("{n} Bogen eingetragen", "{n} Bögen eingetragen", sheets.length)}: {sheets.join(", ")}
        </p>
      )}
    </form>
  );
}
