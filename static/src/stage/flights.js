// Which cards went from one field of the sorting screen to another. Pure.

/** Where each card lies: `{card id: cluster id or "unsorted"}`. */
export const places = (cards) => Object.fromEntries(cards.map((card) => [card.id, card.cluster || "unsorted"]));

/** `[{to, from: [field, …]}]`: for each field, where the cards that are new in it came from. Cards that were not there before do not fly. */
export function flights(before, after) {
  const arriving = {};
  for (const [id, to] of Object.entries(after)) {
    const from = before[id];
    if (!from || from === to) continue;
    (arriving[to] = arriving[to] || []).push(from);
  }
  return Object.entries(arriving).map(([to, from]) => ({ to, from }));
}
