// What the server does to every text (workshop/text.py), done here as well so that both count the same characters.

export const CARD_LIMIT = 280;

// Control characters but for the line feed, what turns the writing direction around, and what nobody sees; ZWNJ and ZWJ stay.
// eslint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const PILED_MARKS = /([\p{Mn}\p{Me}]{3})[\p{Mn}\p{Me}]+/gu;

export function cleanText(text) {
  const plain = text.normalize("NFC").replace(/\r\n/g, "\n").replace(/\t/g, " ");
  return plain.replace(UNWANTED, "").replace(PILED_MARKS, "$1").trim();
}

/** The same for every text inside a command's fields. */
export function cleanFields(value) {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanFields);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleanFields(inner)]));
}

/** Length in code points. */
export function count(text) {
  return [...text].length;
}

/** The longest card that a step takes, in code points. */
export const longestCard = (step) => step.settings.max_len ?? CARD_LIMIT;

/** How many code points a card of this step still has room for; below zero it is too long. */
export const roomLeft = (step, text) => longestCard(step) - count(cleanText(text));
