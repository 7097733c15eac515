// A browser's selection counts UTF-16 units; the wire counts code points. Pure.

const points = (text) => Array.from(text).length;

/** `{start, end, text}` in code points of the selection from `from` to `to` (UTF-16), without blanks at its ends; null if empty. */
export function passage(text, from, to) {
  const chosen = text.slice(from, to);
  const inner = chosen.trim();
  if (!inner) return null;
  const start = points(text.slice(0, from + chosen.indexOf(inner)));
  return { start, end: start + points(inner), text: inner };
}
