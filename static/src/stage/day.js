const ISO = /^\d{4}-\d\d-\d\d/;

/** "2026-05-21" → "Donnerstag, 21. Mai 2026" in the language of the hall; "im Mai, im Rathaus" stays as it was written. */
export function day(date, lang) {
  if (!ISO.test(date)) return date;
  const [year, month, number] = date.slice(0, 10).split("-").map(Number);
  const format = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  return new Intl.DateTimeFormat([lang, "de"], format).format(new Date(year, month - 1, number));
}

/** "2026-05-21T17:30:00Z" → "19:30", where this projector stands. */
export const time = (moment, lang) => new Intl.DateTimeFormat([lang, "de"], { hour: "2-digit", minute: "2-digit" }).format(new Date(moment));
