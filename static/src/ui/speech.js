// Reading aloud with the voices that the device itself has. Voices that send the text to their maker are not used: no word
// of a card goes to a foreign server.

const tagOf = (voice) => voice.lang.replace("_", "-").toLowerCase();
const base = (tag) => tag.split("-")[0];

/** The device's own voice for a language, or null. Plain German is spoken like German. */
export function voiceFor(voices, lang) {
  const local = voices.filter((voice) => voice.localService && base(tagOf(voice)) === base(lang.toLowerCase()));
  return local.find((voice) => tagOf(voice) === lang.toLowerCase()) ?? local.find((voice) => voice.default) ?? local[0] ?? null;
}

/** What is said for a text: a redacted passage is a pause. */
export const spoken = (text) => text.replace(/█+/g, " … ");

/** All voices; browsers know them only some time after the page has opened: `again` is called then. Returns what ends that. */
export function watchVoices(again) {
  const synthesis = window.speechSynthesis;
  if (!synthesis || !synthesis.addEventListener) return () => {};
  synthesis.addEventListener("voiceschanged", again);
  return () => synthesis.removeEventListener("voiceschanged", again);
}

export const voicesNow = () => (window.speechSynthesis ? window.speechSynthesis.getVoices() : []);

/** Reads a text; whatever was being read stops. `onEnd` is called once, however it ends. Returns what stops it. */
export function readAloud(text, lang, voice, onEnd) {
  const synthesis = window.speechSynthesis;
  const utterance = new SpeechSynthesisUtterance(spoken(text));
  utterance.lang = lang;
  utterance.voice = voice;
  utterance.onend = utterance.onerror = onEnd;
  synthesis.cancel();
  synthesis.speak(utterance);
  return () => synthesis.cancel();
}
