// Texts that come in several languages, and what is known of a language by its tag.

const NAMES = {
  de: "Deutsch", "de-simple": "Deutsch, einfach erklärt", tr: "Türkçe", ar: "العربية", uk: "українська", ru: "русский", en: "English",
  fr: "français", it: "italiano", pl: "polski", ro: "română", hr: "hrvatski", sr: "српски", bs: "bosanski", sq: "shqip", fa: "فارسی",
  el: "Ελληνικά", bg: "български", es: "español", pt: "português", hu: "magyar", ku: "kurdî", ckb: "کوردی", ps: "پښتو", ur: "اردو",
  he: "עברית", ti: "ትግርኛ", vi: "Tiếng Việt", zh: "中文",
};
const FROM_THE_RIGHT = ["ar", "fa", "ckb", "ps", "ur", "he"];

/** What the page says of its languages counts more than what is known here: so a new one needs no code. */
export function knowLanguages(languages) {
  for (const { tag, name, dir } of languages) {
    NAMES[tag] = name;
    if (dir === "rtl" && !FROM_THE_RIGHT.includes(base(tag))) FROM_THE_RIGHT.push(base(tag));
  }
}

const base = (lang) => lang.split("-")[0];

/** {text, lang, dir} of a text by language; German where the language is missing, then whatever there is. */
export function inLanguage(texts, lang) {
  const found = [lang, base(lang ?? "de"), "de", ...Object.keys(texts ?? {})].find((tag) => texts?.[tag]);
  if (!found) return { text: "", lang: "de", dir: "ltr" };
  return { text: texts[found], lang: found, dir: dirOf(found) };
}

export function dirOf(lang) {
  return FROM_THE_RIGHT.includes(base(lang ?? "de")) ? "rtl" : "ltr";
}

/** Words of the hall within a sentence of the screen: between isolates where the two would pull at each other's signs. */
export function within(text, lang) {
  return dirOf(lang) === "rtl" ? `\u2068${text}\u2069` : text;
}

/** A language's own name; its tag where we do not know it. */
export function languageName(lang) {
  return NAMES[lang] ?? NAMES[base(lang)] ?? lang;
}
