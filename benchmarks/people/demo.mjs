// bin/demo: people come into a running workshop, one after the other, and take part until they are sent home.
import { execFile } from "node:child_process";
import { setMaxListeners } from "node:events";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { Person } from "./person.mjs";
import { Texts } from "./texts.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const USAGE = `Aufruf: bin/demo [Optionen] [CODE oder Adresse zum Mitmachen]

Lässt erdachte Menschen an einer laufenden Veranstaltung teilnehmen, damit man die Moderation allein üben kann: Sie kommen
nach und nach, schreiben Karten in ihrer Sprache, sortieren, setzen Punkte, antworten und sagen zu, je nachdem, welcher
Schritt gerade offen ist. Ohne CODE nehmen sie an der jüngsten Veranstaltung teil. Beenden mit Strg+C: Was sie getan haben, bleibt.

  --people N      wie viele kommen (70)
  --pace N        wie schnell sie denken und schreiben; 1 wie Menschen, 10 zehnmal so schnell (1)
  --contacts      einige hinterlassen bei Zusagen einen erdachten Namen und eine erdachte Adresse
  --data ORDNER   Ordner der laufenden Instanz (instance/)
  --help          diese Hilfe`;

const CONSENT = "1";

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      people: { type: "string", default: "70" }, pace: { type: "string", default: "1" }, contacts: { type: "boolean" },
      data: { type: "string", default: join(ROOT, "instance") }, help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit();
  }
  return { ...values, people: Number(values.people), pace: Number(values.pace), where: positionals[0] };
}

/** {url, code} of a join address, of a workshop of the instance in `data` by its code, or of its latest open one. */
async function destination({ where, data }) {
  const { origin, pathname } = new URL(where?.includes("/") ? where : await joinAddress(resolve(data), where));
  return { url: origin, code: pathname.split("/").pop() };
}

async function joinAddress(data, wanted) {
  const command = ["--app", "app", "workshop", "list", "--json", "--data", data];
  const { stdout } = await promisify(execFile)(join(ROOT, ".venv/bin/flask"), command, { cwd: ROOT });
  const found = JSON.parse(stdout).find(({ code, closed }) => (wanted ? code === wanted.toUpperCase() : !closed));
  if (!found) throw new Error(`In ${data} gibt es keine solche Veranstaltung.`);
  return found.join_url;
}

const DEEDS = {
  "card.submit": "Karten", "cluster.suggest": "Zuordnungen", "dot.set": "Punkte", "answer.give": "Antworten",
  "engagement.submit": "Engagements", "engagement.thank": "Mal Danke", "clap.set": "Mal Applaus", "sheet.change": "Felder auf Tischblättern",
  "commitment.make": "Zusagen",
};

/** Keeps one line with what happens; in a file or a pipe it is written again only when it is another. */
class Log {
  #counts = new Map();
  #last = "";
  present = 0;

  count(what) {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  show() {
    const deeds = Object.entries(DEEDS).filter(([kind]) => this.#counts.has(kind))
      .map(([kind, name]) => `${this.#counts.get(kind)} ${name}`);
    const line = [`${this.present} im Saal`, ...deeds].join(" · ");
    if (line === this.#last) return;
    this.#last = line;
    process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  }

  say(text) {
    process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${text}\n` : `${text}\n`);
    this.#last = "";
  }
}

async function arriveOneByOne({ people, pace, contacts }, place, leaving, log) {
  const texts = new Texts(contacts ? CONSENT : null);
  // The first speaks German: if the door is locked, whoever started this can read why.
  const languages = ["de", ...texts.languages.sort(() => Math.random() - 0.5)];
  const refusals = new Set();
  const note = (what, text) => {
    if (what !== "refused") return log.count(what);
    if (!refusals.has(text)) log.say(`Abgelehnt: ${text}`);
    refusals.add(text);
  };
  const between = Math.min(1500, 120_000 / people) / pace;
  for (let i = 0; i < people && !leaving.aborted; i++) {
    const person = new Person({ ...place, lang: languages[i % languages.length], pace, note, leaving, texts });
    // The first who cannot come in ends it; the others try again.
    await person.arrive().catch((error) => i === 0 ? Promise.reject(error) : person.comeBack());
    log.present++;
    await sleep(between * 2 * Math.random(), undefined, { signal: leaving }).catch(() => {});
  }
}

async function main() {
  const wanted = options();
  const place = await destination(wanted);
  const log = new Log();
  const home = new AbortController();
  setMaxListeners(0, home.signal); // everyone in the hall listens for the end
  const showing = setInterval(() => log.show(), 1000);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => home.abort());
  home.signal.addEventListener("abort", () => {
    clearInterval(showing);
    log.show();
    log.say("Alle sind nach Hause gegangen.");
  });
  log.say(`${wanted.people} Menschen kommen zu ${place.url}/j/${place.code}. Beenden mit Strg+C.`);
  await arriveOneByOne(wanted, place, home.signal, log);
}

main().catch((error) => {
  const away = ["ECONNREFUSED", "EHOSTUNREACH", "ENOTFOUND"].includes(error.code);
  console.error(away ? "Dort antwortet kein Server. Läuft bin/run?" : `Es geht nicht weiter: ${error.message}`);
  process.exit(1);
});
