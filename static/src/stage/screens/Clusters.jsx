import { all } from "../../live/reducer.js";
import { t, tn } from "../../ui/words.js";
import { Empty } from "../parts/Empty.jsx";
import { phaseClass } from "../../ui/PhaseSign.jsx";
import { Head } from "../parts/Head.jsx";
import { MiniCards } from "../parts/MiniCards.jsx";
import { useMotion } from "../parts/use-motion.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";
import { chunks } from "../paging.js";
import { byPosition, wallOf } from "../things.js";

const PER_PAGE = 8;

/** The headings of a wall with their cards counted out, the last field for what has no place yet. */
export function Clusters({ state, step, page }) {
  const wall = wallOf(state, step);
  const clusters = all(state, "cluster").filter((cluster) => cluster.wall === wall.id).sort(byPosition);
  // What has no place yet gets no page of its own: the head counts it too.
  const fits = clusters.length === 0 || clusters.length % PER_PAGE > 0;
  const fields = wall.unsorted && fits ? [...clusters, { id: "unsorted", count: wall.unsorted }] : clusters;
  const pages = chunks(fields, PER_PAGE);
  const at = usePages(pages.length, clusters.length);
  const moving = useMotion(at);
  const phase = step.phase || wall.phase;
  const hint = t("{n} von {all} Karten sortiert", { n: wall.count - wall.unsorted, all: wall.count });
  return (
    <>
      <Head {...{ state, step, page, phase, hint }} />
      <div class={`fields ${phaseClass(phase)}`} ref={moving}>
        {!fields.length && <Empty>{t("Noch hängt keine Karte an dieser Wand.")}</Empty>}
        {pages[at].map((field) => field.id === "unsorted"
          ? <Unsorted key="unsorted" n={field.count} most={clusters.length ? 15 : 60} />
          : <Cluster key={field.id} cluster={field} />)}
      </div>
      {pages.length > 1 && <Page at={at} of={pages.length} />}
    </>
  );
}

function Cluster({ cluster }) {
  return (
    <section class="strip" data-id={cluster.id}>
      <div class="strip-fit">
        <h2>{cluster.title}</h2>
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
