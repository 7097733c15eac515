// The wall on the pinboard: the one chosen, otherwise that of the open step, otherwise the latest.
import { useMemo, useRef } from "preact/hooks";
import { all, one } from "../live/reducer.js";
import { byAgenda } from "./agenda.js";
import { useHolders } from "./holders.js";
import { clustersOf } from "./moving.js";
import { cardsOn, kept, marked, moved, piles } from "./wall.js";

/** Walls in the order of the agenda, each with its step. */
export const wallsOf = (state) =>
  all(state, "wall")
    .map((wall) => ({ wall, step: one(state, "step", wall.step) }))
    .filter(({ step }) => step)
    .sort((a, b) => byAgenda(a.step, b.step));

function choose(state, walls, chosen) {
  const workshop = all(state, "workshop")[0];
  const open = workshop && workshop.step && one(state, "step", workshop.step);
  const find = (id) => id && walls.find(({ wall }) => wall.id === id);
  return find(chosen) || find(open && open.wall) || walls[walls.length - 1] || null;
}

/**
 * `{walls, wall, step, clusters, pile, total}`; wall is null as long as no cards step has opened. A pile in which nothing has
 * changed stays the same list.
 */
export function useWall(state, moves, chosen) {
  const walls = wallsOf(state);
  const shown = choose(state, walls, chosen);
  const id = shown ? shown.wall.id : null;
  const names = useHolders(state);
  const last = useRef({});
  const { card, cluster } = state;
  const lying = useMemo(() => {
    const clusters = clustersOf({ cluster }, id, moves);
    const cards = cardsOn(marked(moved(all({ card }, "card"), moves), names), id);
    last.current = kept(last.current, piles(cards, clusters));
    return { clusters, pile: last.current, total: cards.filter((each) => !each.hidden).length };
  }, [card, cluster, moves, names, id]);
  return { walls, wall: shown && shown.wall, step: shown && shown.step, ...lying };
}
