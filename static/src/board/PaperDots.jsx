// Dots from paper: sheet by sheet, item by item. What a sheet has is always said whole, so entering it twice does no harm.
import { useState } from "preact/hooks";
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t, tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Field } from "./Field.jsx";

function countsOf(state, ballot, sheet) {
  const items = new Set(ballot.items.map((item) => item.id));
  const counts = all(state, "dot_count").filter((count) => items.has(count.item));
  const here = Object.fromEntries(counts.filter((count) => count.sheet === sheet).map((count) => [count.item, count.n]));
  return { here, sheets: [...new Set(counts.map((count) => count.sheet))].sort((a, b) => a - b) };
}

function Row({ item, n, onSet }) {
  return (
    <li class="paper-item">
      <span>{item.title}</span>
      <span class="stepper">
        <button type="button" class="icon-button" disabled={n === 0} aria-label={t("Ein Punkt weniger für {title}", { title: item.title })} onClick={() => onSet(n - 1)}>
          <Icon name="minus" />
        </button>
        <b aria-live="off">{n}</b>
        <button type="button" class="icon-button" aria-label={t("Ein Punkt mehr für {title}", { title: item.title })} onClick={() => onSet(n + 1)}>
          <Icon name="plus" />
        </button>
      </span>
    </li>
  );
}

export function PaperDots({ ballot, state }) {
  const { actions } = useBoard();
  const [text, setText] = useState("1");
  // What was tapped but has not come back yet, so that quick taps count on.
  const [sent, setSent] = useState({});
  const sheet = Number(text) > 0 ? Number(text) : null;
  const { here, sheets } = countsOf(state, ballot, sheet);
  const now = (item) => sent[`${sheet} ${item}`] ?? here[item] ?? 0;
  const total = ballot.items.reduce((sum, item) => sum + now(item.id), 0);

  async function put(item, n) {
    const key = `${sheet} ${item.id}`;
    setSent((all) => ({ ...all, [key]: n }));
    const ack = await actions.act("dot.count", { item: item.id, sheet, n }, t("Bogen {sheet}, „{title}“: {n}", { sheet, title: item.title, n }));
    if (!ack.ok) setSent(({ [key]: _gone, ...rest }) => rest);
  }

  return (
    <section class="paper-dots" aria-labelledby="paper-dots">
      <h3 id="paper-dots">{t("Punkte vom Papier")}</h3>
      <div class="field-row">
        <Field label={t("Bogen Nummer")} type="number" min="1" inputMode="numeric" value={text} onInput={setText} />
        <Button onClick={() => setText(String((sheet || 0) + 1))}>{t("Nächster Bogen")}</Button>
      </div>
      {sheet && (
        <ul class="paper-items">
          {ballot.items.map((item) => (
            <Row key={item.id} item={item} n={now(item.id)} onSet={(n) => put(item, n)} />
          ))}
        </ul>
      )}
      {total > ballot.dots && <p class="notice">{t("Auf diesem Bogen sind {n} Punkte, erlaubt sind {dots}.", { n: total, dots: ballot.dots })}</p>}
      {sheets.length > 0 && (
        <p class="hint">
          {tn("{n} Bogen eingetragen", "{n} Bögen eingetragen", sheets.length)}: {sheets.join(", ")}
        </p>
      )}
    </section>
  );
}
