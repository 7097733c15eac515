// The pinboard with its tray. The filter holds for both.
import { useMemo, useRef } from "preact/hooks";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { HandBar } from "./HandBar.jsx";
import { ParkedBar } from "./moderation/Parked.jsx";
import { Questions } from "./moderation/Questions.jsx";
import { askedCards, parkedCards, waitingCards } from "./moderation/queues.js";
import { Waiting } from "./moderation/Waiting.jsx";
import { PaperCards } from "./PaperCards.jsx";
import { Pinboard } from "./Pinboard.jsx";
import { PinboardBar } from "./PinboardBar.jsx";
import { SameFound } from "./sorting/SortingTools.jsx";
import { useSortingOf } from "./sorting/use-sorting.js";
import { Tray } from "./Tray.jsx";
import { tapped, useHand } from "./use-hand.js";
import { useHeldStill } from "./use-sortable.js";
import { walk } from "./walking.js";
import { kept, sieve, sifted } from "./wall.js";

// The piles as the filter leaves them; one in which nothing has changed stays the same list.
function useShown(pile, filter) {
  const last = useRef({});
  return useMemo(() => {
    const fits = sieve(filter.query, filter.bare, filter);
    last.current = fits ? kept(last.current, sifted(pile, fits)) : pile;
    return last.current;
  }, [pile, filter]);
}

const number = (pile) => Object.values(pile).reduce((sum, cards) => sum + cards.length, 0);

export function WallTab({ view, naming, filter, setFilter, onWall }) {
  const board = useBoard();
  useSortingOf(view);
  const { tray } = view.pile;
  const shown = useShown(view.pile, filter);
  const held = useHand();
  const spread = view.clusters.length === 0;
  const pile = useHeldStill(() => view.wall && !spread && <Tray cards={shown.tray} total={tray.length} phase={view.wall.phase} />);
  const paper = view.step && view.step.type === "cards" && board.may("card.submit");
  const { state } = board.live;
  const [waiting, asked] = [waitingCards(state), askedCards(state)];
  const parked = view.wall && view.wall.phase === "phantasie" ? parkedCards(state).length : 0;
  const scroll = !spread || waiting.length > 0 || asked.length > 0;
  return (
    <div class={held ? "wall-tab placing" : "wall-tab"} onClickCapture={(event) => tapped(event, board)} onKeyDown={walk}>
      <div class="wall-middle">
        <PinboardBar view={view} filter={filter} found={{ n: number(shown), total: number(view.pile) }} onFilter={(changes) => setFilter({ ...filter, ...changes })} onWall={onWall} />
        <Pinboard view={view} shown={shown} naming={naming} german={filter.german} />
      </div>
      {(paper || scroll || parked > 0) && (
        <aside class={filter.german ? "right only-german" : "right"} aria-label={t("Neben der Pinnwand")}>
          {scroll && (
            <div class="right-scroll">
              <Waiting state={state} cards={waiting} />
              <Questions state={state} cards={asked} />
              {!spread && <SameFound />}
              {pile}
            </div>
          )}
          {parked > 0 && <ParkedBar n={parked} />}
          {paper && <PaperCards key={view.step.id} step={view.step} open={spread} />}
        </aside>
      )}
      <HandBar held={held} />
    </div>
  );
}
