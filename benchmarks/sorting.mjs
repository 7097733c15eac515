// The proposals for sorting cards: how good they are on labelled cards, and how long 600 of them take. See sorting.py.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PYTHON, ROOT } from "./servers.mjs";

async function run() {
  const script = fileURLToPath(new URL("sorting.py", import.meta.url));
  const { stdout } = await promisify(execFile)(PYTHON, [script], { cwd: ROOT });
  return JSON.parse(stdout);
}

const plain = (label, key, limit) => [[label, key, limit], [`${label}, without related words`, `plain_${key}`]];

export const sorting = {
  title: "Sorting: proposals for cards",
  size: {}, engines: [null], run,
  rows: () => [
    ["600 cards with the start of the process, s", "seconds_first", { most: 2 }],
    ["600 cards again, s", "seconds_again"],
    ["same cards, German: precision", "same_german_precision", { least: 0.8 }],
    ["same cards, German: recall", "same_german_recall", { least: 0.71 }],
    ["same cards, all by the German version: precision", "same_all_precision", { least: 0.68 }],
    ["same cards, all by the German version: recall", "same_all_recall", { least: 0.41 }],
    ["same cards, all as written: recall", "same_original_recall"],
    ...plain("headings, German cards: first is right", "german_top1", { least: 0.56 }),
    ...plain("headings, German cards: among three", "german_top3", { least: 0.75 }),
    ["headings named per German card", "german_named"],
    ...plain("headings, others by the German version: first", "gloss_top1", { least: 0.81 }),
    ...plain("headings, others by the German version: among three", "gloss_top3", { least: 0.89 }),
    ["headings, others as written: among three", "original_top3"],
    ...plain("headings without cards yet: among three", "bare_top3"),
    ...["kritik", "phantasie", "verwirklichung", "all"].flatMap((cards) => [
      ...plain(`groups, ${cards}: adjusted Rand index`, `${cards}_ari`),
      [`groups, ${cards}: share of cards in a group`, `${cards}_placed`],
    ]),
  ],
};
