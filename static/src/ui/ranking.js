// Results of a ballot as people read them, on the stage, the board and the phone alike. Pure.

/**
 * Rows of a revealed ballot, best first: `{id, title, dots, paper, total, rank, tie}`. Paper dots count like the others.
 * `tie` is null, or "first", "middle", "last": the place in a group with the same count (without dots nothing is tied).
 */
export function ranked(items, results) {
  const titles = Object.fromEntries(items.map((item) => [item.id, item.title]));
  const rows = results
    .map(({ item, dots, paper = 0 }) => ({ id: item, title: titles[item] || "", dots, paper, total: dots + paper }))
    .sort((a, b) => b.total - a.total);
  let rank = 0;
  return rows.map((row, i) => {
    const above = i > 0 && rows[i - 1].total === row.total;
    const below = i + 1 < rows.length && rows[i + 1].total === row.total;
    if (!above) rank = i + 1;
    if (!row.total) return { ...row, rank, tie: null };
    return { ...row, rank, tie: above ? (below ? "middle" : "last") : below ? "first" : null };
  });
}
