// The pinboard with its tray. The filter holds for both.
import { useMemo } from "preact/hooks";
import { useBoard } from "./context.js";
import { ParkedBar } from "./moderation/Parked.jsx";
import { Questions } from "./moderation/Questions.jsx";
import { askedCards, parkedCards, waitingCards } from "./moderation/queues.js";
import { Waiting } from "./moderation/Waiting.jsx";
import { PaperCards } from "./PaperCards.jsx";
import { Pinboard } from "./Pinboard.jsx";
import { Tray } from "./Tray.jsx";
import { useHeldStill } from "./use-sortable.js";
import { sieve } from "./wall.js";

export function WallTab({ view, naming, filter, setFilter, onWall }) {
  const { may, live } = useBoard();
  const fits = useMemo(() => sieve(filter.query, filter.bare), [filter.query, filter.bare]);
  const { tray } = view.pile;
  const spread = view.clusters.length === 0;
  const cards = fits ? tray.filter(fits) : tray;
  const pile = useHeldStill(() => view.wall && !spread && <Tray cards={cards} total={tray.length} phase={view.wall.phase} />);
  const paper = view.step && view.step.type === "cards" && may("card.submit");
  const { state } = live;
  const [waiting, asked] = [waitingCards(state), askedCards(state)];
  const parked = view.wall && view.wall.phase === "phantasie" ? parkedCards(state).length : 0;
  const scroll = !spread || waiting.length > 0 || asked.length > 0;
  return (
    <div class="wall-tab">
      <div class="wall-middle">
        <Pinboard view={view} naming={naming} filter={{ ...filter, fits }} onFilter={(changes) => setFilter({ ...filter, ...changes })} onWall={onWall} />
      </div>
      {(paper || scroll || parked > 0) && (
        <aside class={filter.german ? "right only-german" : "right"}>
          {scroll && (
            <div class="right-scroll">
              <Waiting state={state} cards={waiting} />
              <Questions state={state} cards={asked} />
              {pile}
            </div>
          )}
          {parked > 0 && <ParkedBar n={parked} />}
          {paper && <PaperCards key={view.step.id} step={view.step} open={spread} />}
        </aside>
      )}
    </div>
  );
}
