import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../../static/src/live/reducer.js";
import { createActions } from "../../static/src/board/actions.js";
import { createHand } from "../../static/src/board/hand.js";
import { holders } from "../../static/src/board/holders.js";
import { createHolding } from "../../static/src/board/holding.js";
import { lyingNow } from "../../static/src/board/moving.js";

const card = (id, cluster, position) => ({ id, wall: "w", cluster, position, text: id, lang: "de", created_at: `2026-05-21T17:00:0${position}.000Z` });
const cluster = (id, position) => ({ id, wall: "w", title: `Titel ${id}`, position });

// A board whose server takes everything and answers when the test is over.
function board() {
  const asked = [];
  const live = {
    head: 0,
    status: "online",
    state: load({
      card: [card("a", "x", 3), card("b", "x", 2), card("c", "y", 1), card("t", null, 4)],
      cluster: [cluster("x", 1), cluster("y", 2), cluster("z", 3)],
    }),
    do: (kind, fields) => new Promise(() => asked.push({ kind, ...fields })),
  };
  const actions = createActions(live);
  const holding = createHolding(live);
  const own = { live, actions, holding };
  const hand = createHand(own);
  const pile = (name) => lyingNow(own, "w").pile[name].map(({ id }) => id);
  const order = () => lyingNow(own, "w").clusters.map(({ id }) => id);
  return { asked, actions, hand, live, pile, order, end: holding.letGo };
}

const press = (hand, ...keys) => keys.forEach((key) => hand.step(`Arrow${key}`));

test("a card goes by arrow keys where it is shown, and the wire is told the card above", () => {
  const { asked, hand, live, pile, end } = board();
  hand.take("card", live.state.card.t);
  press(hand, "Left", "Left", "Left", "Down");
  assert.deepEqual([pile("x"), pile("y"), pile("z"), pile("tray")], [["a", "t", "b"], ["c"], [], []]);
  hand.put();
  assert.deepEqual(asked[1], { kind: "card.move", card: "t", cluster: "x", before: "a" });
  end();
});

test("every step is said, and nothing is sent before it is put down", () => {
  const { asked, actions, hand, live, pile, end } = board();
  hand.take("card", live.state.card.a);
  assert.match(actions.now.said, /Pfeiltasten/);
  press(hand, "Down");
  assert.equal(actions.now.said, "Titel x, Platz 2 von 2");
  press(hand, "Right");
  assert.equal(actions.now.said, "Titel y, Platz 2 von 2");
  assert.deepEqual([pile("x"), pile("y")], [["b"], ["c", "a"]]);
  assert.deepEqual(asked, [{ kind: "card.hold", card: "a" }]);
  hand.put();
  assert.deepEqual(asked.slice(1), [
    { kind: "card.move", card: "a", cluster: "y", before: "c" },
    { kind: "card.hold", card: null },
  ]);
  assert.deepEqual(pile("y"), ["c", "a"], "it stays where it was put until the frame comes");
  assert.equal(hand.now, null);
  end();
});

test("put back, it lies where it was, and others may have it", () => {
  const { asked, actions, hand, live, pile } = board();
  hand.take("card", live.state.card.a);
  press(hand, "Right", "Right");
  hand.back();
  assert.deepEqual(pile("x"), ["a", "b"]);
  assert.deepEqual(asked.map(({ kind, card }) => [kind, card]), [["card.hold", "a"], ["card.hold", null]]);
  assert.equal(actions.now.said, "Zurückgelegt");
});

test("put down without having been moved, nothing is moved", () => {
  const { asked, hand, live } = board();
  hand.take("card", live.state.card.a);
  hand.put();
  assert.ok(!asked.some(({ kind }) => kind === "card.move"));
});

test("in the tray there are no places, only the tray", () => {
  const { asked, actions, hand, live, end } = board();
  hand.take("card", live.state.card.c);
  press(hand, "Right", "Right", "Down");
  assert.equal(actions.now.said, "Noch ohne Cluster");
  hand.put();
  assert.deepEqual(asked[1], { kind: "card.move", card: "c", cluster: null });
  end();
});

test("a cluster moves as a whole, to the end and to the front", () => {
  const { asked, actions, hand, live, order } = board();
  hand.take("cluster", live.state.cluster.x);
  press(hand, "Right", "Right", "Right");
  assert.deepEqual(order(), ["y", "z", "x"]);
  assert.equal(actions.now.said, "Cluster 3 von 3");
  hand.put();
  assert.deepEqual(asked, [{ kind: "cluster.move", cluster: "x" }]);
  hand.take("cluster", live.state.cluster.z);
  press(hand, "Left");
  hand.put();
  assert.deepEqual(asked[1], { kind: "cluster.move", cluster: "z", before: "y" });
  assert.deepEqual(order(), ["z", "y", "x"]);
});

test("what has gone meanwhile leaves the hand empty", () => {
  const { hand, live } = board();
  hand.take("card", live.state.card.a);
  live.state = load({ card: [], cluster: [cluster("x", 1)] });
  press(hand, "Down");
  assert.equal(hand.now, null);
});

test("a hold is somebody else's, fresh, and has a name", () => {
  const now = Date.parse("2026-05-21T17:00:30.000Z");
  const hold = (id, seat, second, by = "Meryem") => ({ id, by, seat, since: `2026-05-21T17:00:${second}.000Z` });
  const { names, until } = holders([hold("a", "other", "25"), hold("b", "own", "25"), hold("c", "other", "10"), hold("d", "other", "20", "")], "own", now);
  assert.deepEqual(names, { a: "Meryem", d: "Moderation" });
  assert.equal(until, Date.parse("2026-05-21T17:00:40.000Z"));
  assert.deepEqual(holders([], "own", now), { names: {}, until: null });
});
