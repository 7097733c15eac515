// The words of a feedback, counted. Pure.
import { STOP_WORDS } from "./stopwords.js";

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu;
const SHORTEST = 3;
const LONGEST = 30;
const MOST = 24;
// Heights of the letters by size, in vh (css/feedback.css).
const HEIGHTS = [0, 4.5, 6, 8, 10];
// A longer word is never in the largest letters: it would not fit into its line.
const LONG = 14;

const base = (lang) => (lang || "de").split("-")[0];

// Chinese has no spaces between words: cut by signs, it would be a cloud of sentences.
const WITHOUT_SPACES = new Set(["zh", "ja", "th"]);

const stop = Object.fromEntries(Object.entries(STOP_WORDS).map(([lang, words]) => [lang, new Set(words.split(" "))]));

function wordsOf({ text, lang }) {
  const tag = base(lang);
  if (WITHOUT_SPACES.has(tag)) return [];
  const found = new Map();
  for (const word of text.match(WORD) || []) {
    const key = word.toLocaleLowerCase(tag);
    const { length } = [...key];
    if (length < SHORTEST || length > LONGEST || found.has(key) || (stop[tag] && stop[tag].has(key))) continue;
    found.set(key, word);
  }
  return [...found];
}

/**
 * `[{word, lang, n, size}]`, the most frequent first, at most 24 and no more than have room in `space`, in vh² (its default is
 * that of a narrow projector). A word counts once in each text and in each language by itself, as it was written most often; `size` is 1 to 4. Words that only one text has are there only while few are shared.
 */
export function cloud(texts, space = 2600) {
  const counted = new Map();
  for (const entry of texts) {
    for (const [key, written] of wordsOf(entry)) {
      const id = `${base(entry.lang)} ${key}`;
      const word = counted.get(id) || { lang: entry.lang || "de", n: 0, forms: {} };
      word.n += 1;
      word.forms[written] = (word.forms[written] || 0) + 1;
      counted.set(id, word);
    }
  }
  const sorted = [...counted.values()].sort((a, b) => b.n - a.n);
  const shared = sorted.filter((word) => word.n > 1);
  const shown = (shared.length >= 6 ? shared : sorted.slice(0, 12)).slice(0, MOST);
  if (!shown.length) return [];
  const [most, least] = [shown[0].n, shown[shown.length - 1].n];
  return fitting(shown.map(({ lang, n, forms }) => sized({ word: oftenest(forms), lang, n }, least, most)), space);
}

const oftenest = (forms) => Object.keys(forms).reduce((a, b) => (forms[b] > forms[a] ? b : a));

function sized(word, least, most) {
  const size = most === least ? 2 : 1 + Math.round((3 * (word.n - least)) / (most - least));
  return { ...word, size: [...word.word].length > LONG ? Math.min(size, 2) : size };
}

// A letter is about half as wide as it is high; behind each word stands its number.
const spaceOf = ({ word, size }) => ([...word].length * 0.55 * HEIGHTS[size] + 7) * 1.2 * HEIGHTS[size];

function fitting(words, space) {
  let left = space;
  return words.filter((word) => (left -= spaceOf(word)) >= 0);
}
