// A sheet's fields on pages: by the lines that they take in the last row's size, so that nothing is cut off or shrinks.

const SIGNS_PER_LINE = 36;
const LINES_PER_PAGE = 10;
const MOST_SIGNS = SIGNS_PER_LINE * (LINES_PER_PAGE - 1);

const lines = (text) => text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / SIGNS_PER_LINE)), 0);

// What is longer than a page goes on, after a whole word, on the next.
function parts({ name, text }) {
  const found = [];
  let rest = text;
  while (rest.length > MOST_SIGNS) {
    const gap = rest.lastIndexOf(" ", MOST_SIGNS);
    const end = gap > 0 ? gap : MOST_SIGNS;
    found.push({ name, text: rest.slice(0, end) });
    rest = rest.slice(end).trimStart();
  }
  return [...found, { name, text: rest }];
}

/** `[[{name, text}, …], …]`, at least one page. */
export function sheetPages(fields) {
  const pages = [[]];
  let used = 0;
  for (const part of fields.flatMap(parts)) {
    const needs = lines(part.text) + 0.5;
    if (used && used + needs > LINES_PER_PAGE) {
      pages.push([]);
      used = 0;
    }
    pages[pages.length - 1].push(part);
    used += needs;
  }
  return pages;
}
