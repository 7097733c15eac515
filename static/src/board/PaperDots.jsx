// Dots from paper: sheet by sheet, item by item. What a sheet has is always said whole, so entering it twice does no harm.
// Fast: a number and Enter goes on to the next item, and after the last one to the next sheet.
import { useRef, useState } from "preact/hooks";
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t, tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Field } from "./Field.jsx";

const MOST = 9999;

function countsOf(state, ballot, sheet) {
  const items = new Set(ballot.items.map((item) => item.id));
  const counts = all(state, "dot_count").filter((count) => items.has(count.item));
  const here = Object.fromEntries(counts.filter((count) => count.sheet === sheet).map((count) => [count.item, count.n]));
  return { here, sheets: [...new Set(counts.map((count) => count.sheet))].sort((a, b) => a - b) };
}

function Count({ title, n, onSet, onEnter }) {
  const [text, setText] = useState(null); // what is being typed; null: nothing
  const leave = () => {
    const typed = Number(text);
    if (text !== null && Number.isInteger(typed) && typed >= 0 && typed <= MOST && typed !== n) onSet(typed);
    setText(null);
  };
  const key = (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    leave();
    onEnter(event.currentTarget);
  };
  return (
    <input class="count" inputMode="numeric" aria-label={t("Punkte für {title}", { title })} value={text === null ? n : text}
      onFocus={(event) => event.currentTarget.select()} onInput={(event) => setText(event.currentTarget.value)} onBlur={leave} onKeyDown={key} />
  );
}

function Row({ item, n, onSet, onEnter }) {
  return (
    <li class="paper-item">
      <span dir="auto">{item.title}</span>
      <span class="stepper">
        <button type="button" class="icon-button" tabIndex={-1} disabled={n === 0} aria-label={t("Ein Punkt weniger für {title}", { title: item.title })} onClick={() => onSet(n - 1)}>
          <Icon name="minus" />
        </button>
        <Count title={item.title} n={n} onSet={onSet} onEnter={onEnter} />
        <button type="button" class="icon-button" tabIndex={-1} aria-label={t("Ein Punkt mehr für {title}", { title: item.title })} onClick={() => onSet(n + 1)}>
          <Icon name="plus" />
        </button>
      </span>
    </li>
  );
}

export function PaperDots({ ballot, state }) {
  const { actions } = useBoard();
  const list = useRef(null);
  const [text, setText] = useState("1");
  // What was entered but has not come back yet, so that quick taps count on.
  const [sent, setSent] = useState({});
  const sheet = Number(text) > 0 ? Number(text) : null;
  const { here, sheets } = countsOf(state, ballot, sheet);
  const now = (item) => sent[`${sheet} ${item}`] ?? here[item] ?? 0;
  const total = ballot.items.reduce((sum, item) => sum + now(item.id), 0);
  const tooMany = ballot.items.some((item) => now(item.id) > ballot.cumulate);

  async function put(item, n) {
    const key = `${sheet} ${item.id}`;
    setSent((all) => ({ ...all, [key]: n }));
    const ack = await actions.act("dot.count", { item: item.id, sheet, n }, t("Bogen {sheet}, „{title}“: {n}", { sheet, title: item.title, n }));
    if (!ack.ok) setSent(({ [key]: _gone, ...rest }) => rest);
  }

  function nextSheet() {
    setText(String((sheet || 0) + 1));
    list.current?.querySelector("input").focus();
  }

  function goOn(from) {
    const fields = Array.from(list.current.querySelectorAll("input"));
    const next = fields[fields.indexOf(from) + 1];
    if (next) next.focus();
    else nextSheet();
  }

  return (
    <section class="paper-dots" aria-labelledby="paper-dots">
      <h3 id="paper-dots">{t("Punkte vom Papier")}</h3>
      <div class="field-row">
        <Field label={t("Bogen Nummer")} type="number" min="1" inputMode="numeric" value={text} onInput={setText} />
        <Button onClick={nextSheet}>{t("Nächster Bogen")}</Button>
      </div>
      {sheet && (
        <ul class="paper-items" ref={list}>
          {ballot.items.map((item) => (
            <Row key={`${sheet} ${item.id}`} item={item} n={now(item.id)} onSet={(n) => put(item, n)} onEnter={goOn} />
          ))}
        </ul>
      )}
      {total > ballot.dots && <p class="notice">{t("Auf diesem Bogen sind {n} Punkte, erlaubt sind {dots}.", { n: total, dots: ballot.dots })}</p>}
      {total <= ballot.dots && tooMany && <p class="notice">{t("Auf einen Eintrag gehen höchstens {most} Punkte.", { most: ballot.cumulate })}</p>}
      <p class="hint">{t("Zahl und Eingabetaste: weiter zum nächsten Eintrag, am Ende zum nächsten Bogen.")}</p>
      {sheets.length > 0 && (
        <p class="hint">
          {tn("{n} Bogen eingetragen", "{n} Bögen eingetragen", sheets.length)}: {sheets.join(", ")}
        </p>
      )}
    </section>
  );
}
