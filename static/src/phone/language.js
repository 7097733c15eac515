// The chosen language of this device, and its words: from the page, from storage (a reload without network) or from the server.
import { dirOf } from "../ui/text.js";
import { setWords } from "../ui/words.js";

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
  try {
    const answer = await fetch(`/words/${asked}`);
    if (!answer.ok) throw new Error(answer.statusText);
    const words = await answer.json();
    store.set(kept, words);
    return words;
  } catch (trouble) {
    const words = store.get(kept);
    if (!words) throw trouble;
    return words;
  }
}
