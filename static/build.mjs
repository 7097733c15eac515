// Bundles one script and one style sheet per view into static/dist and writes dist/manifest.json.
// `npm run build -- phone stage` builds only those; `--watch` builds again on every change.
import { mkdir, readdir, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import subsetFont from "subset-font";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const views = { phone: "main.jsx", shared: "main.jsx", board: "main.jsx", stage: "main.jsx", plan: "main.js", worker: "main.js" };
const named = Object.keys(views).filter((view) => process.argv.includes(view));
const chosen = named.length ? named : Object.keys(views);
const entry = (view) => [view, join(here, "src", view, views[view])];

// The whole Arabic font has 166 kB, most of it for scripts that no language of ours writes.
const ARABIC = [[0x600, 0x6ff], [0x200c, 0x200f], [0x20, 0x21], [0xab, 0xab], [0xbb, 0xbb]];

const subsetArabic = {
  name: "subset-arabic",
  setup(build) {
    build.onLoad({ filter: /noto-sans-arabic-arabic-wght-normal\.woff2$/ }, async ({ path }) => {
      const letters = ARABIC.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
      const contents = await subsetFont(await readFile(path), String.fromCodePoint(...letters), {
        targetFormat: "woff2",
        variationAxes: { wght: { min: 400, max: 750 } },
      });
      return { contents, loader: "file" };
    });
  },
};

// Every view asks for websocket and polling only; the third way to connect is 850 bytes that no phone needs to load.
const withoutWebTransport = {
  name: "without-web-transport",
  setup(build) {
    build.onLoad({ filter: /engine\.io-client[\\/].*[\\/]transports[\\/]webtransport\.js$/ }, () => ({ contents: "export class WT {}" }));
  },
};

const built = new Map(); // build → the files that it wrote

const publishWhenDone = {
  name: "publish",
  setup(build) {
    build.onEnd(async ({ errors, metafile }) => {
      if (errors.length) return;
      const { absWorkingDir } = build.initialOptions;
      built.set(build, Object.keys(metafile.outputs).map((path) => relative(dist, join(absWorkingDir, path))));
      noteLate(metafile.outputs);
      if (built.size === builds.length) await publish([...built.values()].flat());
    });
  },
};

// The sources that only the later script of the phones has: their words need not come with the page (workshop/words.py).
let late = null;

function noteLate(outputs) {
  const [, script] = Object.entries(outputs).find(([path]) => /phone-later\.\w+\.js$/.test(path)) ?? [];
  if (script) late = Object.keys(script.inputs);
}

// The manifest appears only after the files it names, and old files leave only after that.
async function publish(files) {
  const manifest = named.length ? await oldManifest() : {};
  if (late) manifest.late = late;
  for (const file of files) {
    const [, name, , kind] = /^([\w-]+)\.(\w+)\.(js|css)$/.exec(file) ?? [];
    if (name) manifest[`${name}.${kind}`] = file;
  }
  for (const file of files.filter((name) => /\.(js|css)$/.test(name))) {
    const plain = await readFile(join(dist, file));
    // Over TLS browsers take the smaller brotli, too; over plain http, as in most halls, they do not.
    const packed = { [`${file}.gz`]: gzipSync(plain, { level: 9 }), [`${file}.br`]: brotliCompressSync(plain) };
    for (const [name, content] of Object.entries(packed)) await writeFile(join(dist, name), content);
    files.push(...Object.keys(packed));
  }
  await writeFile(join(dist, "manifest.new"), `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(join(dist, "manifest.new"), join(dist, "manifest.json"));
  for (const file of named.length ? [] : await readdir(dist)) {
    if (file !== "manifest.json" && !files.includes(file)) await unlink(join(dist, file));
  }
}

async function oldManifest() {
  return JSON.parse(await readFile(join(dist, "manifest.json"), "utf8").catch(() => "{}"));
}

const options = {
  absWorkingDir: dirname(here),
  outdir: dist,
  entryNames: "[name].[hash]",
  assetNames: "[name].[hash]",
  bundle: true,
  minify: true,
  metafile: true,
  charset: "utf8",
  target: ["chrome80", "safari13", "ios13"],
  // iOS 13 has destructuring; esbuild leaves one of its odd corners unlowered and refuses all of it unless told so.
  supported: { destructuring: true },
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".woff2": "file", ".svg": "dataurl" },
  legalComments: "none",
  logLevel: "info",
  plugins: [subsetArabic, withoutWebTransport, publishWhenDone],
};

// One script for each view; a phone fetches what comes later in the evening by itself (src/phone/steps/index.js). Built by
// itself each time: together the phone's first load would be cut into more pieces than the page can name.
const PHONES = ["phone", "shared"];
const later = join(here, "src", "phone", "steps", "later.js");
const asPhone = (view) => ({
  ...options,
  format: "esm",
  splitting: true,
  chunkNames: `${view}-chunk.[hash]`,
  entryPoints: Object.fromEntries([entry(view), [`${view}-later`, later]]),
});
const others = chosen.filter((view) => !PHONES.includes(view));
const builds = [
  others.length && { ...options, format: "iife", entryPoints: Object.fromEntries(others.map(entry)) },
  ...PHONES.filter((view) => chosen.includes(view)).map(asPhone),
].filter(Boolean);

await mkdir(dist, { recursive: true });
for (const build of builds) {
  if (process.argv.includes("--watch")) await (await esbuild.context(build)).watch();
  else await esbuild.build(build);
}
