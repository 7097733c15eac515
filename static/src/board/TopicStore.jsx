// The Themenspeicher: what was voted on, with dots and rank, ties joined; from here things become topics.
import { useState } from "preact/hooks";
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Dots } from "../ui/Dots.jsx";
import { Icon } from "../ui/Icon.jsx";
import { ranked } from "../ui/ranking.js";
import { t, tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Field } from "./Field.jsx";
import { makeTopic, makeTopics } from "./make-topics.js";
import { missedTopics } from "./missed-topics.js";
import { once } from "./once.js";
import { strongest } from "./wall.js";

const byItem = (topics) => Object.fromEntries(topics.filter((topic) => topic.origin).map((topic) => [topic.origin.id, topic]));

function Row({ row, isTopic, below }) {
  const board = useBoard();
  const classes = [below && "store-below", row.tie && `store-tie store-tie-${row.tie}`].filter(Boolean).join(" ");
  return (
    <tr class={classes || undefined}>
      <td class="store-rank">{row.rank}</td>
      <th scope="row" dir="auto">
        {row.title} {row.tie === "last" && <em class="store-even">{t("gleichauf")}</em>}
      </th>
      <td class="store-dots"><Dots n={row.total} /></td>
      <td class="store-total">
        <b>{row.total}</b>
        {row.paper > 0 && <span class="hint">{t("davon {n} auf Papier", { n: row.paper })}</span>}
      </td>
      <td class="store-topic">
        {isTopic && <span class="store-done"><Icon name="check" /> {t("Thema")}</span>}
        {!isTopic && board.may("topic.create") && (
          <Button kind="quiet" aria-label={t("„{title}“ zum Thema machen", { title: row.title })} onClick={once(() => makeTopic(board, row.id))}>
            {t("Zum Thema")}
          </Button>
        )}
      </td>
    </tr>
  );
}

function MakeTopics({ ballot, winners }) {
  const board = useBoard();
  const [n, setN] = useState(String(winners));
  const wanted = Number(n) || 0;
  const found = strongest(ballot.results, all(board.live.state, "topic"), wanted);
  const even = ballot.results.filter((result) => result.rank <= wanted && result.dots + result.paper > 0).length;
  if (!board.may("topic.create")) return null;

  return (
    <>
      <div class="make-topics">
        <Field label={t("Wie viele?")} type="number" min="1" max={ballot.results.length} value={n} onInput={setN} />
        <Button icon="flag" why={found.length ? undefined : t("Aus diesen sind schon Themen geworden.")} onClick={once(() => makeTopics(board, found))}>
          {tn("Das stärkste zum Thema machen", "Die stärksten {n} zu Themen machen", wanted)}
        </Button>
      </div>
      {even > wanted && wanted > 0 && <p class="hint">{t("Wegen Gleichstand gehören {n} dazu.", { n: even })}</p>}
    </>
  );
}

export function TopicStore({ ballot, step }) {
  const { live } = useBoard();
  const rows = ranked(ballot.items, ballot.results);
  const topics = byItem(all(live.state, "topic"));
  const winners = step.settings.winners || 5;
  // At hand where the next step needs topics, otherwise below the list; it does not jump once they are made.
  const [due] = useState(() => {
    const missed = missedTopics(live.state);
    return missed !== null && missed.step.id === step.id;
  });
  const make = <MakeTopics ballot={ballot} winners={winners} />;
  return (
    <>
      <p class="hint">
        {tn("{n} Handy", "{n} Handys", ballot.devices || 0)}, {tn("{n} Bogen auf Papier", "{n} Bögen auf Papier", ballot.papers || 0)}
      </p>
      {due && make}
      <table class="store">
        <caption class="visually-hidden">{t("Themenspeicher")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Rang")}</th>
            <th scope="col">{t("Thema")}</th>
            <th scope="col" colSpan={2}>{t("Punkte")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} isTopic={Boolean(topics[row.id])} below={row.rank > winners || row.total === 0} />
          ))}
        </tbody>
      </table>
      {!due && make}
    </>
  );
}
