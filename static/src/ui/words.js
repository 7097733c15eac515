// The words of the screen. The German text is the key; a catalogue gives the text in the chosen language.
import { pluralRule } from "./plural.js";

const GERMAN = "n != 1";
let words = {};
let form = pluralRule(GERMAN);

/** Chooses the catalogue: {German text: text | [plural forms]} and its gettext plural rule. */
export function setWords(catalogue, plural) {
  words = catalogue ?? {};
  form = pluralRule(plural || GERMAN);
}

/** A text; {name} in it stands for values.name. */
export function t(text, values) {
  const translated = words[text];
  return fill(typeof translated === "string" && translated ? translated : text, values);
}

/** A text that depends on a number; {n} stands for it. */
export function tn(singular, plural, n, values) {
  const forms = words[singular];
  const translated = Array.isArray(forms) ? forms[form(n)] : null;
  return fill(translated || (n === 1 ? singular : plural), { n, ...values });
}

function fill(text, values = {}) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}
