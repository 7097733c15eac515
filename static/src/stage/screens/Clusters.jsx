import { useMemo } from "preact/hooks";
import { all } from "../../live/reducer.js";
import { t, tn } from "../../ui/words.js";
import { Empty } from "../parts/Empty.jsx";
import { phaseClass } from "../../ui/PhaseSign.jsx";
import { Foot } from "../parts/Foot.jsx";
import { Head } from "../parts/Head.jsx";
import { MiniCards } from "../parts/MiniCards.jsx";
import { useFlights } from "../parts/use-flights.js";
import { useMotion } from "../parts/use-motion.js";
import { together, useRows } from "../parts/use-rows.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { chunks } from "../paging.js";
import { places } from "../flights.js";
import { withoutPhone } from "../paper.js";
import { byPosition, cardsOf, wallOf } from "../things.js";

/** The headings of a wall with their cards counted out, the last field for what has no place yet. */
export function Clusters({ state, step, page }) {
  const wall = wallOf(state, step);
  const clusters = all(state, "cluster").filter((cluster) => cluster.wall === wall.id).sort(byPosition);
  const [box, rows] = useRows(4, 12.6, 2);
  const most = 2 * rows;
  // What has no place yet gets no page of its own: the head counts it too.
  const fits = clusters.length === 0 || clusters.length % most > 0;
  const fields = wall.unsorted && fits ? [...clusters, { id: "unsorted", count: wall.unsorted }] : clusters;
  const pages = chunks(fields, most);
  const at = usePages(pages.length, clusters.length);
  const moving = useMotion(at);
  const { card } = state;
  const { id } = wall;
  const flying = useFlights(useMemo(() => places(cardsOf({ card }, { id })), [card, id]));
  const phase = step.phase || wall.phase;
  const hint = t("{n} von {all} Karten sortiert", { n: wall.count - wall.unsorted, all: wall.count });
  return (
    <>
      <Head {...{ state, step, page, phase, hint }} />
      <div class={`fields fields-${rows} ${phaseClass(phase)}`} ref={together(box, moving, flying)}>
        {!fields.length && <Empty>{t("Noch hängt keine Karte an dieser Wand.")}</Empty>}
        {pages[at].map((field) => field.id === "unsorted"
          ? <Unsorted key="unsorted" n={field.count} most={clusters.length ? 15 : 60} />
          : <Cluster key={field.id} cluster={field} />)}
      </div>
      <Foot>{withoutPhone(state, step)}</Foot>
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}

function Cluster({ cluster }) {
  return (
    <section class="strip" data-id={cluster.id}>
      <div class="strip-fit">
        <h2 dir="auto">{cluster.title}</h2>
        <MiniCards n={cluster.count} />
      </div>
      <p class="strip-count"><b>{cluster.count}</b> <span>{tn("Karte", "Karten", cluster.count)}</span></p>
    </section>
  );
}

function Unsorted({ n, most }) {
  return (
    <section class="unsorted" data-id="unsorted">
      <MiniCards n={n} most={most} />
      <p>{tn("{n} Karte sucht noch einen Platz", "{n} Karten suchen noch einen Platz", n)}</p>
    </section>
  );
}
