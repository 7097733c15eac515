// The chosen language of this device, and its words: from the page, from storage (a reload without network) or from the server.
import { dirOf } from "../ui/text.js";
import { setWords } from "../ui/words.js";

// Words that are there already wait no longer for a network that brings none.
const PATIENCE = 2500;

const key = (code) => `miteinander:${code}:lang`;

export const rememberedLanguage = (page, store) => store.get(key(page.code));
export const rememberLanguage = (page, store, lang) => store.set(key(page.code), lang);
export const forgetLanguage = (code, store) => store.remove(key(code));

/** Makes the page speak a language. Without network and never loaded before, its words stay German. */
export async function speakLanguage(lang, page, store) {
  const { words, plural } = await catalogue(lang, page, store);
  setWords(words, plural);
  document.documentElement.lang = lang;
  document.documentElement.dir = dirOf(lang);
}

/** The words of what comes later in the evening, which a phone's page does not bring. Throws while they cannot be had. */
export async function fetchLateWords(page, store) {
  if (page.lang === "de" || page.view !== "phone") return;
  const { words } = await fetchWords(`${page.lang}.json?late`, store);
  Object.assign(page.words, words);
}

async function catalogue(lang, page, store) {
  if (lang === "de" || lang === page.lang) return page.lang === lang ? page : {};
  const asked = page.view === "shared" ? `${lang}.json?shared` : `${lang}.json`;
  return fetchWords(asked, store).catch(() => ({}));
}

async function fetchWords(asked, store) {
  const kept = `miteinander:words:${asked}`;
  const known = store.get(kept);
  const coming = loaded(asked).then((words) => {
    store.set(kept, words);
    return words;
  });
  const patient = known ? [coming, later(known)] : [coming];
  return Promise.race(patient).catch((trouble) => {
    if (known) return known;
    throw trouble;
  });
}

async function loaded(asked) {
  const answer = await fetch(`/words/${asked}`);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

const later = (words) => new Promise((resolve) => setTimeout(() => resolve(words), PATIENCE));
