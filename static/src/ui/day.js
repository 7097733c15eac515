// Dates and times as people of a language write them: Gregorian, Latin digits, 24 hours. The figures of a hall stand on
// phones, stage and paper side by side and are compared there, so they look the same in every language.

const ISO = /^\d{4}-\d\d-\d\d$/;
const LONG = { day: "numeric", month: "long", year: "numeric" };
// In a hall in Germany English dates have the day first.
const FORMATS = { en: "en-GB" };

const format = (lang, options) => new Intl.DateTimeFormat([`${FORMATS[lang] ?? lang}-u-ca-gregory-nu-latn`, "de"], options);

/** Whether a text is a date like "2026-05-21". */
export const isDate = (text) => ISO.test(text);

// Some browsers know no Albanian months: figures are better than words of another language.
const FIGURES = { day: "2-digit", month: "2-digit", year: "numeric" };
const isKnown = (lang) => Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;

/** "2026-05-21" → "Donnerstag, 21. Mai 2026", `short` "21. Mai 2026"; "im Mai, im Rathaus" stays as it was written. */
export function day(date, lang, { short = false } = {}) {
  if (!isDate(date)) return date;
  const [year, month, number] = date.split("-").map(Number);
  const asked = short ? LONG : { weekday: "long", ...LONG };
  return format(lang, isKnown(lang) ? asked : FIGURES).format(new Date(year, month - 1, number));
}

/** "2026-05-21T17:30:00Z" → "19:30", where this screen stands. */
export const time = (moment, lang) => format(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(moment));

/** The time of day at which a running timer ends; "" when none runs (what is stopped ends at no known time). */
export const goesOnAt = (timer, lang) => (timer && timer.ends_at ? time(timer.ends_at, lang) : "");
