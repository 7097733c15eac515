// Speaking instead of writing, where the browser can. Most browsers send the sound to their maker; that happens only where
// the administrator has allowed it (MITEINANDER_DICTATION=any). Otherwise only what the device understands by itself.

const REGIONS = { de: "de-DE", tr: "tr-TR", uk: "uk-UA", ru: "ru-RU", ro: "ro-RO", it: "it-IT", pl: "pl-PL", en: "en-US", hr: "hr-HR", sq: "sq-AL", fa: "fa-IR", fr: "fr-FR", el: "el-GR", ar: "ar-EG" };

/** The language as recognisers know it. */
export const spokenTag = (lang) => REGIONS[lang.split("-")[0]] ?? lang;

/** `{local}` if one can speak here, in this language; null if not. `mode`: "local", "any" or "off". */
export async function dictationFor(browser, mode, lang) {
  const Recognition = browser.SpeechRecognition ?? browser.webkitSpeechRecognition;
  if (mode === "off" || !Recognition || !browser.isSecureContext) return null;
  if (await understandsItself(Recognition, spokenTag(lang))) return { local: true };
  return mode === "any" ? { local: false } : null;
}

async function understandsItself(Recognition, tag) {
  if (!Recognition.available) return false;
  try {
    return (await Recognition.available({ langs: [tag], processLocally: true })) === "available";
  } catch {
    return false;
  }
}

/** Listens until it is stopped. `onWords(text)` for each finished piece, `onEnd(error | null)` once. Returns what stops it. */
export function listen(browser, { local, lang, onWords, onEnd }) {
  const recognition = new (browser.SpeechRecognition ?? browser.webkitSpeechRecognition)();
  let trouble = null;
  recognition.lang = spokenTag(lang);
  recognition.continuous = true;
  if (local) recognition.processLocally = true;
  recognition.onresult = ({ results, resultIndex }) => {
    for (let i = resultIndex; i < results.length; i++) if (results[i].isFinal) onWords(results[i][0].transcript.trim());
  };
  recognition.onerror = ({ error }) => (trouble = error);
  recognition.onend = () => onEnd(trouble);
  recognition.start();
  return () => recognition.stop();
}
