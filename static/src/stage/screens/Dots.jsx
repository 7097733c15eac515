import { one } from "../../live/reducer.js";
import { t, tn } from "../../ui/words.js";
import { Foot } from "../parts/Foot.jsx";
import { Head } from "../parts/Head.jsx";
import { useRows } from "../parts/use-rows.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { chunks } from "../paging.js";
import { withoutPhone } from "../paper.js";

// Signs of a title that have room in one line.
const [WIDE, NARROW] = [26, 20];

/** While dots are placed: what there is to choose from and how many take part, never a count of dots. */
export function Dots({ state, step, page, presence }) {
  const ballot = one(state, "ballot", step.ballot);
  const line = innerWidth / innerHeight > 1.5 ? WIDE : NARROW;
  const tall = ballot.items.some((item) => item.title.length > line);
  const [box, rows] = useRows(tall ? 4 : 6, tall ? 14 : 9, 1.6);
  const pages = chunks(ballot.items, 2 * rows);
  const at = usePages(pages.length, step.id);
  return (
    <>
      <Head {...{ state, step, page }} hint={tn("{n} Punkt für jede und jeden", "{n} Punkte für jede und jeden", ballot.dots)} />
      <ul class="choices" ref={box}>
        {pages[at].map((item) => <li key={item.id}><span>{item.title}</span></li>)}
      </ul>
      <p class="covered">
        <span>{t("Die Punkte bleiben verdeckt, bis alle fertig sind.")}</span>
        {step.status === "open" && <span class="covered-count"><b>{presence.active}</b> {tn("hat Punkte gesetzt", "haben Punkte gesetzt", presence.active)}</span>}
      </p>
      <Foot>{withoutPhone(state, step)}</Foot>
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}
