import { one } from "../../live/reducer.js";
import { inLanguage } from "../../ui/text.js";
import { t, tn } from "../../ui/words.js";
import { Title } from "../parts/Title.jsx";
import { useMotion } from "../parts/use-motion.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { chunks } from "../paging.js";
import { ranked } from "../ranking.js";

const PER_PAGE = 5;

/** The store of topics: what was voted for, its dots, those on paper apart, its rank. */
export function Ranking({ state, step, thing, page }) {
  const ballot = one(state, "ballot", thing.ballot);
  const rows = ranked(ballot.items, ballot.results);
  const pages = chunks(rows, PER_PAGE);
  const at = usePages(pages.length, thing.id);
  const moving = useMotion(at);
  const paper = rows.some((row) => row.paper > 0);
  const { text } = inLanguage(thing.title, page.lang);
  return (
    <>
      <Title {...{ state, step }} phase={thing.phase} kind={text} lang={page.lang}>{t("Themenspeicher")}</Title>
      <table class="ranking">
        <thead>
          <tr>
            <th scope="col">{t("Thema")}</th>
            <th scope="col" class="ranking-number">{t("Punkte")}</th>
            {paper && <th scope="col" class="ranking-number">{t("auf Papier")}</th>}
            <th scope="col" class="ranking-rank">{t("Rang")}</th>
          </tr>
        </thead>
        <tbody ref={moving}>{pages[at].map((row) => <Row key={row.id} {...{ row, paper }} />)}</tbody>
      </table>
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}

function Row({ row, paper }) {
  return (
    <tr data-id={row.id}>
      <th scope="row"><span dir="auto">{row.title}</span></th>
      <td class="ranking-number" aria-label={tn("{n} Punkt", "{n} Punkte", row.total)}><b>{row.total}</b></td>
      {paper && <td class="ranking-number ranking-paper">{row.paper || "–"}</td>}
      <td class="ranking-rank"><b>{row.rank}</b>{row.tie && <span class="ranking-tie">{t("gleichauf")}</span>}</td>
    </tr>
  );
}
