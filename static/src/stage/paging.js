// Where cards hang. A card keeps its column for as long as it is there, so that the eye finds it again: new ones come on top
// of the shortest column, the others only move down, and what no longer fits is on the next page.

export const COLUMNS = 3;
const PER_COLUMN = 4;

const height = (column, heights, gap) => column.reduce((sum, id) => sum + (heights[id] || 0) + gap, 0);

/**
 * Columns of ids, the newest on top: those of `columns` (from before) without what has gone, plus what is new.
 * `ids` are all cards, the oldest first; `heights` are by id, in the unit of `gap`; `n` columns.
 */
export function place(columns, ids, heights, gap, n = COLUMNS) {
  const there = new Set(ids);
  const kept = Array.from({ length: n }, (_, i) => (columns[i] || []).filter((id) => there.has(id)));
  const known = new Set(kept.flat());
  const tall = kept.map((column) => height(column, heights, gap));
  for (const id of ids) {
    if (known.has(id)) continue;
    const at = tall.indexOf(Math.min(...tall));
    kept[at].unshift(id);
    tall[at] += (heights[id] || 0) + gap;
  }
  return kept;
}

// One page of a column: from the newest on what fits. A short card may fill the foot that a taller one before it leaves free.
function fill(column, heights, gap, room) {
  const page = [column[0]];
  let used = heights[column[0]] || 0;
  for (const id of column.slice(1)) {
    const needs = gap + (heights[id] || 0);
    if (page.length === PER_COLUMN || used + needs > room) continue;
    used += needs;
    page.push(id);
  }
  return page;
}

function slices(column, heights, gap, room) {
  const pages = [];
  for (let rest = column; rest.length; ) {
    const page = fill(rest, heights, gap, room);
    pages.push(page);
    rest = rest.filter((id) => !page.includes(id));
  }
  return pages;
}

/** Pages of columns: `[[[id, …], [id, …], [id, …]], …]`, at least one page; no card is cut and none is on two pages. */
export function paged(columns, heights, gap, room) {
  const sliced = columns.map((column) => slices(column, heights, gap, room));
  const n = Math.max(1, ...sliced.map((pages) => pages.length));
  return Array.from({ length: n }, (_, i) => sliced.map((pages) => pages[i] || []));
}

/** Things in pages of `size`, none emptier than it must be: 9 in pages of 8 are 5 and 4. */
export function chunks(things, size) {
  const pages = Math.max(1, Math.ceil(things.length / size));
  const each = Math.ceil(things.length / pages);
  return Array.from({ length: pages }, (_, i) => things.slice(i * each, (i + 1) * each));
}

// More marks than these nobody counts from the last row, and a full wall would have a line of them.
const MOST_MARKS = 16;

/** One mark for each of `of` pages, whether it is the one shown; of many pages so many marks that one sees about where one is. */
export function marks(at, of) {
  const n = Math.min(of, MOST_MARKS);
  const on = Math.floor((at * n) / of);
  return Array.from({ length: n }, (_, i) => i === on);
}

/** The first of these sentences, as many as have `room` characters. */
export function fitting(sentences, room) {
  let left = room;
  return sentences.filter((sentence) => (left -= sentence.length) >= 0);
}

/** Sentences in screenfuls of at most `room` characters; a longer sentence has one to itself. At least one screenful. */
export function screenfuls(sentences, room) {
  const found = [""];
  for (const sentence of sentences) {
    const last = found[found.length - 1];
    if (!last) found[found.length - 1] = sentence;
    else if (last.length + 1 + sentence.length <= room) found[found.length - 1] = `${last} ${sentence}`;
    else found.push(sentence);
  }
  return found;
}
