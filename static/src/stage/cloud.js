// The words of a feedback, counted. Pure.
import { STOP_WORDS } from "./stopwords.js";

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu;
const SHORTEST = 3;
const MOST = 24;
const STEPS = 4;

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
    if ([...key].length >= SHORTEST && !found.has(key) && !(stop[tag] && stop[tag].has(key))) found.set(key, word);
  }
  return [...found];
}

/**
 * `[{word, lang, n, size}]`, the most frequent first, at most 24. A word counts once in each text and in each language by
 * itself, as it was written most often; `size` is 1 to 4. Words that only one text has are there only while few are shared.
 */
export function cloud(texts) {
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
  const most = shown.length ? shown[0].n : 1;
  return shown.map(({ lang, n, forms }) => ({ word: oftenest(forms), lang, n, size: sizeOf(n, most) }));
}

const oftenest = (forms) => Object.keys(forms).reduce((a, b) => (forms[b] > forms[a] ? b : a));

const sizeOf = (n, most) => (most < 2 ? 1 : 1 + Math.round(((STEPS - 1) * (n - 1)) / (most - 1)));
