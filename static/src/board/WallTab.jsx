// The pinboard with its tray. The filter holds for both.
import { useMemo } from "preact/hooks";
import { useBoard } from "./context.js";
import { PaperCards } from "./PaperCards.jsx";
import { Pinboard } from "./Pinboard.jsx";
import { SameFound } from "./sorting/SortingTools.jsx";
import { useSortingOf } from "./sorting/use-sorting.js";
import { Tray } from "./Tray.jsx";
import { useHeldStill } from "./use-sortable.js";
import { sieve } from "./wall.js";

export function WallTab({ view, naming, filter, setFilter, onWall }) {
  const { may } = useBoard();
  useSortingOf(view);
  const fits = useMemo(() => sieve(filter.query, filter.bare), [filter.query, filter.bare]);
  const { tray } = view.pile;
  const spread = view.clusters.length === 0;
  const cards = fits ? tray.filter(fits) : tray;
  const pile = useHeldStill(() => view.wall && !spread && <Tray cards={cards} total={tray.length} phase={view.wall.phase} />);
  const paper = view.step && view.step.type === "cards" && may("card.submit");
  return (
    <div class="wall-tab">
      <div class="wall-middle">
        <Pinboard view={view} naming={naming} filter={{ ...filter, fits }} onFilter={(changes) => setFilter({ ...filter, ...changes })} onWall={onWall} />
      </div>
      {(paper || !spread) && (
        <aside class={filter.german ? "right only-german" : "right"}>
          {!spread && (
            <div class="right-scroll">
              <SameFound />
              {pile}
            </div>
          )}
          {paper && <PaperCards key={view.step.id} step={view.step} open={spread} />}
        </aside>
      )}
    </div>
  );
}
