// A card or cluster in the hand: picked up by key or tap instead of being dragged, shown where it would lie, put down or back.
import { one } from "../live/reducer.js";
import { t } from "../ui/words.js";
import { landingOf, lyingNow, moveClusterTo, moveTo } from "./moving.js";
import { positionAt } from "./wall.js";
import { nextPlace } from "./walk.js";

const TRAY = "tray";

const without = (things, id) => things.filter((thing) => thing.id !== id);

const nameOf = (clusters, pile) => (pile === TRAY ? t("Noch ohne Cluster") : clusters.find(({ id }) => id === pile).title);

// A card: its places are piles and, in a cluster, the place from the top. The tray keeps the order of arrival.
const cards = {
  begin(board, card) {
    const { pile } = lyingNow(board, card.wall);
    const name = pile[card.cluster] ? card.cluster : TRAY;
    return { pile: name, at: Math.max(0, pile[name].findIndex(({ id }) => id === card.id)) };
  },
  next(board, card, place, key) {
    const { clusters, pile } = lyingNow(board, card.wall);
    const names = [...clusters.map(({ id }) => id), TRAY];
    const sizes = Object.fromEntries(names.map((name) => [name, name === TRAY ? 0 : without(pile[name], card.id).length]));
    const from = place.pile === TRAY ? { pile: TRAY, at: 0 } : place;
    const to = nextPlace(names, sizes, from, key);
    return to.pile === from.pile && to.at === from.at ? place : to;
  },
  // The card right above the place, as the wire is told.
  above: (board, card, { pile, at }) => (pile === TRAY || !at ? null : without(lyingNow(board, card.wall).pile[pile], card.id)[at - 1].id),
  show: (board, card, place) => landingOf(board, card, place.pile, cards.above(board, card, place)),
  put: (board, card, place) => moveTo(board, card, place.pile, cards.above(board, card, place)),
  say(board, card, { pile, at }) {
    const lying = lyingNow(board, card.wall);
    const title = nameOf(lying.clusters, pile);
    return pile === TRAY ? title : t("{title}, Platz {n} von {total}", { title, n: at + 1, total: without(lying.pile[pile], card.id).length + 1 });
  },
};

// A cluster: its places are those among the other clusters.
const clusters = {
  begin: (board, cluster) => ({ at: lyingNow(board, cluster.wall).clusters.findIndex(({ id }) => id === cluster.id) }),
  next(board, cluster, place, key) {
    const others = lyingNow(board, cluster.wall).clusters.length - 1;
    const at = place.at + (key === "ArrowRight" || key === "ArrowDown" ? 1 : -1);
    return at < 0 || at > others ? place : { at };
  },
  show: (board, cluster, { at }) => ({ position: positionAt(without(lyingNow(board, cluster.wall).clusters, cluster.id), at) }),
  put: (board, cluster, { at }) => moveClusterTo(board, cluster, at),
  say: (board, cluster, { at }) =>
    t("Cluster {n} von {total}", { n: at + 1, total: lyingNow(board, cluster.wall).clusters.length }),
};

const KINDS = { card: cards, cluster: clusters };

/** `board`: `{live, actions, holding}`. `now` is null, or `{noun, id, place}`. */
export function createHand(board) {
  const { actions, holding } = board;
  let now = null;
  const listeners = new Set();

  function set(next) {
    now = next;
    listeners.forEach((listener) => listener());
  }

  const thing = () => one(board.live.state, now.noun, now.id);

  function empty() {
    const had = now;
    actions.putBack(had.id);
    if (had.noun === "card") holding.letGo();
    set(null);
  }

  function aim(place) {
    const own = thing();
    if (!own) return empty();
    set({ ...now, place, moved: true });
    actions.lift(now.id, KINDS[now.noun].show(board, own, place));
    return actions.say(KINDS[now.noun].say(board, own, place));
  }

  function back() {
    empty();
    actions.say(t("Zurückgelegt"));
  }

  return {
    get now() {
      return now;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Picks up a card or a cluster. */
    take(noun, own) {
      if (now) empty();
      set({ noun, id: own.id, place: KINDS[noun].begin(board, own), moved: false });
      actions.dismiss();
      actions.lift(own.id, {});
      if (noun === "card") holding.take(own.id);
      actions.say(t("In der Hand. Pfeiltasten bewegen, Eingabe legt ab, Escape legt zurück."));
    },
    /** An arrow key. */
    step(key) {
      const own = thing();
      if (!own) return empty();
      const place = KINDS[now.noun].next(board, own, now.place, key);
      return place === now.place ? undefined : aim(place);
    },
    /** Puts it down where it is shown, or at another place. */
    put(place = now.moved ? now.place : null) {
      const [own, kind] = [thing(), KINDS[now.noun]];
      if (!place || !own) return back();
      // Taken out of the hand only after it has been put: it never jumps back for a moment.
      const put = kind.put(board, own, place);
      empty();
      return put;
    },
    back,
  };
}
