import { useEffect, useState } from "preact/hooks";
import { one } from "../../live/reducer.js";
import { t, tn } from "../../ui/words.js";
import { Head } from "../parts/Head.jsx";
import { Tens } from "../parts/Tens.jsx";
import { calm } from "../parts/use-motion.js";
import { useRows } from "../parts/use-rows.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { chunks } from "../paging.js";
import { chosen, ranked, revealPace } from "../ranking.js";

// A title of more than this takes two lines.
const LONG = 24;
const isLong = (row) => row.title.length > LONG;

/** The dots, once revealed: ranked, with ties joined, and a line below what goes on. */
export function Results({ state, step, page, revealing }) {
  const ballot = one(state, "ballot", step.ballot);
  const rows = ranked(ballot.items, ballot.results || []);
  const cut = chosen(rows, step.settings.winners);
  const tall = rows.some(isLong);
  const [box, fit] = useRows(tall ? 6 : 8, tall ? 10.4 : 7.4, 0, 7);
  const pages = chunks(rows, fit);
  const at = usePages(pages.length, step.id);
  const most = Math.max(1, ...rows.map((row) => row.total));
  const pace = useReveal(revealing, pages[at].length);
  const first = rows.indexOf(pages[at][0]);
  return (
    <>
      <Head {...{ state, step, page }} heading={t("Das ist Ihnen am wichtigsten")} hint={who(ballot, rows)} clock={false} />
      <ol class={`results${tall ? " results-tall" : ""}${pages[at].some((row) => row.tie) ? " results-even" : ""}`} key={at} ref={box}>
        {pages[at].map((row, i) => {
          const after = (pages[at].length - 1 - i) * pace;
          // Below the last one that goes on: at the foot of its page rather than on top of the next.
          return [
            <Row key={row.id} {...{ row, most, pace, after }} weak={cut > 0 && first + i >= cut} />,
            first + i + 1 === cut && <Cut key="cut" n={cut} />,
          ];
        })}
      </ol>
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}

// The reveal runs once, before the eyes of the hall; a stage that comes later shows the result as it is, and any key skips.
function useReveal(revealing, rows) {
  const [pace, setPace] = useState(() => (revealing && !calm() ? revealPace(rows) : 0));
  useEffect(() => {
    if (!pace) return undefined;
    const end = () => setPace(0);
    const running = setTimeout(end, pace * rows + 1000);
    addEventListener("keydown", end);
    addEventListener("pointerdown", end);
    return () => {
      clearTimeout(running);
      removeEventListener("keydown", end);
      removeEventListener("pointerdown", end);
    };
  }, [pace, rows]);
  return pace;
}

function Row({ row, most, pace, after, weak }) {
  const delay = pace ? { animationDelay: `${after}ms` } : undefined;
  return (
    <li class={`result${weak ? " result-weak" : ""}${row.tie ? ` result-tie result-tie-${row.tie}` : ""}${pace ? " result-comes" : ""}`}
      style={delay}>
      <b class="result-rank">{row.rank}</b>
      <span class="result-title"><span class={isLong(row) ? "result-long" : ""} dir="auto">{row.title}</span></span>
      <Tens n={row.total} most={most} pace={pace} after={after} />
      {row.tie === "last" && <em class="result-even">{t("gleichauf")}</em>}
      <span class="result-count"><b>{row.total}</b>{row.paper > 0 && <small>{t("davon {n} auf Papier", { n: row.paper })}</small>}</span>
    </li>
  );
}

function Cut({ n }) {
  return <li class="cut"><span>{tn("Mit diesem Thema geht es weiter", "Mit diesen {n} Themen geht es weiter", n)}</span></li>;
}

function who(ballot, rows) {
  const dots = rows.reduce((sum, row) => sum + row.total, 0);
  const counted = [tn("{n} Punkt", "{n} Punkte", dots)];
  if (ballot.devices !== null) counted.push(tn("{n} Handy", "{n} Handys", ballot.devices));
  if (ballot.papers) counted.push(tn("{n} Bogen auf Papier", "{n} Bögen auf Papier", ballot.papers));
  return counted.join(" · ");
}
