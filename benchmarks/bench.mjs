// bin/bench: runs the workloads, prints their tables, and writes them to docs/benchmarks.md if asked.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { lines, table } from "./figures.mjs";
import { workloads } from "./workloads.mjs";

const PAGE = new URL("../docs/benchmarks.md", import.meta.url);
const USAGE = `bin/bench [workload …] [--runs N] [--quick] [--engine eventlet|gevent] [--port N] [--write]
Workloads: ${Object.keys(workloads).join(" ")} (default: all)
--quick   one run with a quarter of the phones and of the time: shows that it works, not how fast it is
--write   puts the tables into docs/benchmarks.md`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string" }, quick: { type: "boolean" }, engine: { type: "string" },
    port: { type: "string", default: "5170" }, write: { type: "boolean" }, help: { type: "boolean" },
  },
});
const names = positionals.length ? positionals : Object.keys(workloads);
if (options.help || names.some((name) => !workloads[name])) {
  console.log(USAGE);
  process.exit(options.help ? 0 : 2);
}

function quarter(size) {
  const less = (key) => (key === "rate" ? size[key] : Math.ceil(size[key] / 4));
  return Object.fromEntries(Object.keys(size).map((key) => [key, less(key)]));
}

const rounded = (_key, value) => (typeof value === "number" ? Number(value.toPrecision(4)) : value);

async function measure(name, runs) {
  const { title, size: full, engines: own, rows, run } = workloads[name];
  const engines = options.engine && own[0] ? [options.engine] : own;
  const size = options.quick ? quarter(full) : full;
  const found = [];
  for (const engine of engines) {
    const results = [];
    for (let i = 0; i < runs; i++) {
      results.push(await run(size, { engine, port: Number(options.port) }));
      console.error(`${name}${engine ? ` on ${engine}` : ""}, run ${i + 1} of ${runs}: ${JSON.stringify(results.at(-1), rounded)}`);
    }
    found.push({ engine, lines: lines(rows(size), results) });
  }
  const text = found.map(({ engine, lines }) => (engine ? `On ${engine}:\n\n` : "") + table(lines)).join("\n\n");
  console.log(`\n## ${title}${options.quick ? " (quick: a quarter of it)" : ""}\n\n${text}\n`);
  return { text, missed: found.some(({ lines }) => lines.some(({ missed }) => missed)) };
}

/** Replaces what stands between the page's markers of `name`. */
function write(name, text) {
  const page = readFileSync(PAGE, "utf8");
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < 0) throw new Error(`docs/benchmarks.md has no place for ${name}`);
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`);
}

const runs = Number(options.runs ?? (options.quick ? 1 : 3));
const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ` +
  `Linux ${release()}, Node ${process.version}; median and range of ${runs} runs`;
console.log(machine);
let missed = false;
for (const name of names) {
  const result = await measure(name, runs);
  missed ||= result.missed;
  if (options.write) write(name, result.text);
}
if (options.write) write("machine", machine);
process.exit(missed && !options.quick ? 1 : 0);
