// Starts and stops what is measured: Miteinander with a fresh workshop, and the yardstick.
import { execFile, fork, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const PYTHON = join(ROOT, ".venv/bin/python");
const FLASK = join(ROOT, ".venv/bin/flask");
const TICKS = 100; // USER_HZ, which Linux fixes at 100 for /proc

/** {cpu: seconds used so far, rss: MB} of a process. */
export function usage(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1].split(" ");
  const rss = readFileSync(`/proc/${pid}/status`, "latin1").match(/VmRSS:\s+(\d+)/)[1];
  return { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS, rss: Number(rss) / 1024 };
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const killing = setTimeout(() => child.kill("SIGKILL"), 5000);
  await gone;
  clearTimeout(killing);
}

/** A Node server on `port` that sends each card at once to all. */
export async function startYardstick(port) {
  const child = spawn(process.execPath, [fileURLToPath(new URL("yardstick.mjs", import.meta.url)), port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve, reject) => {
    child.stdout.once("data", resolve);
    child.once("exit", () => reject(new Error("the yardstick did not start")));
  });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, yardstick: true, stop: () => stop(child) };
}

async function answers(url, child) {
  for (let i = 0; i < 300; i++) {
    if (child.exitCode !== null) throw new Error("the server did not start");
    try {
      await fetch(url);
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new Error("the server does not answer");
}

/** Miteinander on `port` with one workshop that has run no step yet, all its data in a directory of its own. */
export async function startMiteinander(port, engine, env = {}) {
  const data = mkdtempSync(join(tmpdir(), "miteinander-bench-"));
  const { stdout } = await promisify(execFile)(FLASK, ["--app", "app", "workshop", "create",
    "--municipality", "Pforzheim", "--title", "Bench", "--agenda", "zw_3h", "--date", "2026-11-23",
    "--json", "--data", data], { cwd: ROOT });
  const workshop = JSON.parse(stdout);
  const child = spawn(PYTHON, ["app.py", "--port", port, "--data", data, "--engine", engine, "--no-demo"], {
    cwd: ROOT, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const listen = (text) => void (said = (said + text).slice(-4000));
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child);
  return {
    url, pid: child.pid, workshop, engine,
    said: () => said,
    async stop() {
      await stop(child);
      rmSync(data, { recursive: true });
    },
    async counter(name) {
      const text = await (await fetch(`${url}/metrics`)).text();
      const found = text.match(new RegExp(`^${name} (\\S+)$`, "m"));
      if (!found) throw new Error(`/metrics has no ${name}`);
      return Number(found[1]);
    },
  };
}

/** The process with the phones: `ask(job, given)` resolves to its answer. */
export function startCrowd() {
  const child = fork(fileURLToPath(new URL("crowd.mjs", import.meta.url)), { serialization: "advanced" });
  const waiting = new Map();
  let number = 0;
  child.on("message", ({ number, result, error }) => {
    const { resolve, reject } = waiting.get(number);
    waiting.delete(number);
    error ? reject(new Error(error)) : resolve(result);
  });
  return {
    pid: child.pid,
    ask: (job, given) => new Promise((resolve, reject) => {
      waiting.set(++number, { resolve, reject });
      child.send({ number, job, given });
    }),
    stop: () => stop(child),
  };
}
