// Says plural words as the browser does. In: {catalogues: {tag: {words, plural}}, numbers}; out: {tag: {forms, said}}.
import { readFileSync } from "node:fs";
import { pluralRule } from "../static/src/ui/plural.js";
import { setWords, tn } from "../static/src/ui/words.js";

const { catalogues, numbers } = JSON.parse(readFileSync(0, "utf8"));
const told = {};
for (const [tag, { words, plural }] of Object.entries(catalogues)) {
  setWords(words, plural);
  const counted = Object.keys(words).filter((msgid) => Array.isArray(words[msgid]));
  const said = Object.fromEntries(counted.map((msgid) => [msgid, numbers.map((n) => tn(msgid, msgid, n))]));
  told[tag] = { forms: numbers.map(pluralRule(plural)), said };
}
process.stdout.write(JSON.stringify(told));
