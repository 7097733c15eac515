// Replays cases that Python wrote (tests/feed/test_contract.py) with the browser's own reducer.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { reduce } from "../../static/src/live/reducer.js";

const withoutEmpty = (nouns) => Object.fromEntries(Object.entries(nouns).filter(([, things]) => Object.keys(things).length));
const plain = ({ mine = {}, ...nouns }) => ({ ...withoutEmpty(nouns), mine: withoutEmpty(mine) });

const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const { before, frame, after } of cases) {
  const kept = JSON.stringify(before);
  assert.deepEqual(plain(reduce({ mine: {}, ...before }, frame)), plain(after));
  assert.equal(JSON.stringify(before), kept, "the reducer changed the state it was given");
}
console.log(`${cases.length} cases agree`);
