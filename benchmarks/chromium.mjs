// The system's Chromium, spoken to over the DevTools protocol on its pipe: no port, and no package.
import { spawn } from "node:child_process";
import { accessSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const FLAGS = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
  // Board and stage are on two screens: neither is in the background.
  "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding",
  "--remote-debugging-pipe", "--lang=de",
];
const PATIENCE = 30_000;

function find() {
  const folders = process.env.PATH.split(delimiter);
  for (const path of NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(path);
      return path;
    } catch {
      // the next one
    }
  }
  throw new Error("no Chromium found: install chromium");
}

/** One browser. `send` speaks to it as a whole, `open` gives a page in a browser window of its own. */
export class Chromium {
  #child;
  #gone;
  #profile = mkdtempSync(join(tmpdir(), "miteinander-bench-chromium-"));
  #number = 0;
  #waiting = new Map();
  #listeners = new Set();
  #rest = "";

  start() {
    this.#child = spawn(find(), [...FLAGS, `--user-data-dir=${this.#profile}`], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.#gone = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#gone.then(() => this.#waiting.forEach(({ method, reject }) => reject(new Error(`${method}: Chromium has ended`))));
    this.#child.stdio[4].setEncoding("utf8").on("data", (text) => this.#read(text));
    return this;
  }

  #read(text) {
    const messages = (this.#rest + text).split("\0");
    this.#rest = messages.pop();
    for (const message of messages.map((each) => JSON.parse(each))) {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (!waiting) this.#listeners.forEach((listener) => listener(message));
      else if (message.error) waiting.reject(new Error(`${waiting.method}: ${message.error.message}`));
      else waiting.resolve(message.result);
    }
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#number;
    this.#child.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
  }

  /** Calls `listener({method, params})` for every event until the function it gives is called. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async open(url, { width, height }) {
    const { browserContextId } = await this.send("Target.createBrowserContext");
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank", browserContextId, width, height, newWindow: true });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const page = new Page(this, sessionId);
    await page.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
    await page.send("Emulation.setFocusEmulationEnabled", { enabled: true });
    await page.send("Page.navigate", { url });
    return page;
  }

  async stop() {
    this.#child.kill("SIGTERM");
    await this.#gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export class Page {
  constructor(browser, session) {
    Object.assign(this, { browser, session });
  }

  send(method, params) {
    return this.browser.send(method, params, this.session);
  }

  /** Runs a function in the page; it may return a promise. */
  async run(work, ...given) {
    const expression = `(${work})(${given.map((each) => JSON.stringify(each)).join(", ")})`;
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until `test` holds in the page. */
  async until(test, ...given) {
    for (const start = Date.now(); Date.now() - start < PATIENCE; await sleep(50)) {
      if (await this.run(test, ...given).catch(() => false)) return;
    }
    throw new Error(`waited in vain for ${test}`);
  }

  mouse(type, { x, y }, buttons) {
    return this.send("Input.dispatchMouseEvent", { type, x, y, button: buttons || type === "mouseReleased" ? "left" : "none", buttons, clickCount: 1 });
  }

  /** MB of JavaScript objects that are still needed. */
  async heap() {
    await this.send("HeapProfiler.enable");
    for (let i = 0; i < 3; i++) await this.send("HeapProfiler.collectGarbage");
    const { usedSize } = await this.send("Runtime.getHeapUsage");
    return usedSize / 2 ** 20;
  }

  /** Milliseconds of every task that this page's main thread ran while `work()` went on. */
  async tasks(work) {
    const events = [];
    const unlisten = this.browser.listen(({ method, params }) => {
      if (method === "Tracing.dataCollected") events.push(...params.value);
    });
    const includedCategories = ["toplevel", "blink.user_timing"];
    await this.browser.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories, excludedCategories: ["*"] } });
    await this.run(() => void performance.mark("bench: this page"));
    await work();
    const complete = new Promise((resolve) => this.browser.listen(({ method }) => method === "Tracing.tracingComplete" && resolve()));
    await this.browser.send("Tracing.end");
    await complete;
    unlisten();
    const own = events.find(({ name }) => name === "bench: this page");
    return events
      .filter(({ name, pid, tid }) => name.endsWith("::RunTask") && pid === own.pid && tid === own.tid)
      .map(({ dur = 0 }) => dur / 1e3);
  }
}
