import assert from "node:assert/strict";
import { test } from "node:test";
import { passage } from "../../static/src/board/passage.js";
import { cardsOn, deal, dealtIndex, facets, kept, lacksGloss, landing, marked, moved, piles, positionAt, sieve, sifted, strongest } from "../../static/src/board/wall.js";

const card = (id, cluster, position, more = {}) => ({ id, wall: "w", cluster, position, text: id, lang: "de", gloss: null, created_at: `2026-05-21T17:00:${String(position).padStart(2, "0")}.000Z`, ...more });
const ids = (cards) => cards.map((each) => each.id);

test("a pile shows the last one on top; a card of an unknown cluster lies in the tray, not nowhere", () => {
  const pile = piles([card("a", "c", 1), card("b", "c", 3), card("x", "gone", 2), card("t", null, 4)], [{ id: "c" }]);
  assert.deepEqual(ids(pile.c), ["b", "a"]);
  assert.deepEqual(ids(pile.tray), ["t", "x"]);
});

test("merged cards and those of other walls do not lie on the wall", () => {
  const cards = [card("a", null, 1), card("b", null, 2, { merged_into: "a" }), card("c", null, 3, { wall: "other" })];
  assert.deepEqual(ids(cardsOn(cards, "w")), ["a"]);
});

test("a dropped card lands between its neighbours, on top, at the bottom, or in an empty pile", () => {
  const pile = [card("top", "c", 8), card("middle", "c", 4), card("last", "c", 2)];
  const place = (before) => {
    const all = [...pile, card("new", "c", landing(pile, before))];
    return ids(piles(all, [{ id: "c" }]).c);
  };
  assert.deepEqual(place(null), ["new", "top", "middle", "last"]);
  assert.deepEqual(place("top"), ["top", "new", "middle", "last"]);
  assert.deepEqual(place("last"), ["top", "middle", "last", "new"]);
  assert.deepEqual(place("no longer there"), ["new", "top", "middle", "last"]);
  assert.equal(landing([], null), 1);
});

test("own moves show at once and touch no other card", () => {
  const cards = [card("a", null, 1), card("b", null, 2)];
  const now = moved(cards, { a: { to: { cluster: "c", position: 9 } } });
  assert.equal(now[0].cluster, "c");
  assert.equal(now[1], cards[1]);
  assert.equal(moved(cards, {}), cards);
});

test("search finds words in the text and in the German version; the filter knows what still lacks one", () => {
  const turkish = card("Gençler", null, 1, { lang: "tr", gloss: { text: "Jugend", by: "person" } });
  const bare = card("Молодь", null, 2, { lang: "uk" });
  assert.equal(sieve("  ", false), null);
  assert.ok(sieve("jugend", false)(turkish));
  assert.ok(!sieve("jugend", false)(bare));
  assert.ok(sieve("", true)(bare));
  assert.ok(!sieve("", true)(turkish));
});

test("filters combine, and hold back nothing that is in the hand", () => {
  const cards = [
    card("Bus", null, 1, { lang: "tr", table: 1, step: "s" }),
    card("Busse", null, 2, { lang: "tr", table: 2, step: "s" }),
    card("Bahn", null, 3, { lang: "de", table: 1, step: "other" }),
  ];
  const left = (...given) => ids(cards.filter(sieve(...given)));
  assert.deepEqual(left("", false, { lang: "tr" }), ["Bus", "Busse"]);
  assert.deepEqual(left("bus", true, { lang: "tr", table: 2 }), ["Busse"]);
  assert.deepEqual(left("", false, { table: 1, step: "other" }), ["Bahn"]);
  assert.equal(sieve("", false, { lang: null, table: null, step: null }), null);
  assert.deepEqual(facets(cards), { langs: ["de", "tr"], tables: [1, 2], steps: ["s", "other"] });
  const hand = { ...cards[2], hand: true };
  assert.deepEqual(ids(sifted({ tray: [cards[0], hand] }, sieve("", false, { lang: "tr" })).tray), ["Bus", "Bahn"]);
});

test("piles in which nothing changed stay the same lists", () => {
  const [a, b] = [card("a", "c", 1), card("b", null, 2)];
  const before = { c: [a], tray: [b] };
  const after = kept(before, { c: [a], tray: [{ ...b }], d: [] });
  assert.equal(after.c, before.c);
  assert.notEqual(after.tray, before.tray);
  assert.deepEqual(after.d, []);
});

test("a cluster lands in the row and column where it was dropped", () => {
  const clusters = ["a", "b", "c", "d", "e"].map((id, i) => ({ id, position: i + 1 }));
  for (const [row, column] of [[0, 0], [0, 1], [1, 0], [1, 1], [2, 0]]) {
    const others = clusters.slice(1);
    const at = dealtIndex(row, column, 2, others.length);
    const order = [...others, { id: "a", position: positionAt(others, at) }].sort((x, y) => x.position - y.position);
    assert.equal(deal(ids(order), 2)[column][row], "a", `${row}/${column}`);
  }
  assert.equal(dealtIndex(9, 1, 2, 4), 4, "below the last one");
  assert.equal(positionAt([], 0), 1);
});

test("who has a card in the hand is written on that card alone", () => {
  const cards = [card("a", null, 1), card("b", null, 2)];
  const now = marked(cards, { a: "Meryem" });
  assert.equal(now[0].held, "Meryem");
  assert.equal(now[1], cards[1]);
  assert.equal(marked(cards, {}), cards);
});

test("German, simple German, hidden and redacted cards need no German version", () => {
  assert.ok(lacksGloss(card("a", null, 1, { lang: "tr" })));
  for (const more of [{ lang: "de" }, { lang: "de-simple" }, { lang: "tr", hidden: "Ton" }, { lang: "tr", redacted: true }]) {
    assert.ok(!lacksGloss(card("a", null, 1, more)), JSON.stringify(more));
  }
});

test("clusters are dealt row by row and none is lost", () => {
  assert.deepEqual(deal([1, 2, 3, 4, 5], 2), [[1, 3, 5], [2, 4]]);
  assert.deepEqual(deal([], 3), [[], [], []]);
});

test("topics come from the strongest items that have dots and are none yet", () => {
  const results = [{ item: "a", dots: 5, paper: 0, rank: 1 }, { item: "b", dots: 0, paper: 2, rank: 2 }, { item: "c", dots: 0, paper: 0, rank: 3 }];
  assert.deepEqual(strongest(results, [], 3).map((each) => each.item), ["a", "b"]);
  assert.deepEqual(strongest(results, [{ origin: { noun: "item", id: "a" } }, { origin: null }], 2).map((each) => each.item), ["b"]);
});

test("a tie at the line goes along, so that nobody is cut off by the order of the list", () => {
  const results = [["a", 5, 1], ["b", 3, 2], ["c", 3, 2], ["d", 1, 4]].map(([item, dots, rank]) => ({ item, dots, paper: 0, rank }));
  assert.deepEqual(strongest(results, [], 2).map((each) => each.item), ["a", "b", "c"]);
  assert.deepEqual(strongest(results, [], 1).map((each) => each.item), ["a"]);
});

test("a passage is counted in code points, without the blanks around it", () => {
  assert.deepEqual(passage("🎉 Ruf Anna an", 6, 12), { start: 6, end: 10, text: "Anna" });
  assert.deepEqual(passage("🎉🎉", 0, 2), { start: 0, end: 1, text: "🎉" });
  assert.equal(passage("Anna", 2, 2), null);
  assert.equal(passage("Anna an", 4, 5), null);
});
