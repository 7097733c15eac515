// The workload `board`: what the moderator's laptop does with 600 cards, looked at in a real browser.
import { setTimeout as sleep } from "node:timers/promises";
import { Chromium } from "./chromium.mjs";
import { percentile } from "./figures.mjs";
import { clock } from "./wire.mjs";

const CLUSTERS = 8; // as many as fit on one page of the stage
const SCREEN = { board: { width: 1440, height: 900 }, stage: { width: 1920, height: 1080 } };
const FRAME = 16;
const WARM = 18; // rounds after which the engine has compiled what it will: from then on the heap is level, also over 96 rounds

const address = ({ url, workshop }, view) => `${url}/w/${workshop.id}/${view}#${workshop[`${view}_key`]}`;

/** Board and stage in a browser; `work(pages)`, then it ends. */
async function inChromium(server, work) {
  const chromium = new Chromium().start();
  try {
    const board = await chromium.open(address(server, "board"), SCREEN.board);
    const stage = await chromium.open(address(server, "stage"), SCREEN.stage);
    await board.until(() => document.querySelector(".board-main") !== null);
    await stage.until(() => document.querySelector("main h1") !== null);
    return await work({ board, stage });
  } finally {
    await chromium.stop();
  }
}

/** Sorts most of the wall into clusters, as a moderation has by the end of the evening. */
async function sort(board, wall) {
  const cards = (await board.state()).card.map(({ id }) => id);
  const each = Math.floor((cards.length * 0.85) / CLUSTERS);
  for (let i = 0; i < CLUSTERS; i++) {
    await board.do("cluster.create", { wall, title: `Überschrift ${i + 1}`, cards: cards.slice(i * each, (i + 1) * each) });
  }
}

/** Middles of the first card of the tray and of the heads of the clusters, in the window. */
const places = (page) => page.run(() => {
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const heads = Array.from(document.querySelectorAll(".cluster-count"), middle).filter(({ y }) => y < innerHeight - 60);
  return { card: middle(document.querySelector(".tray .pin")), heads };
});

async function carry(page, from, to, steps) {
  for (let i = 1; i <= steps; i++) {
    const share = i / steps;
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    const began = clock();
    await page.mouse("mouseMoved", at, 1);
    await sleep(Math.max(0, FRAME - (clock() - began)));
  }
}

/** A card is picked up in the tray, carried over the clusters for so long, and dropped. */
async function longDrag(page, seconds) {
  const { card, heads } = await places(page);
  await page.mouse("mouseMoved", card, 0);
  await page.mouse("mousePressed", card, 1);
  let at = card;
  for (let i = 0, end = clock() + seconds * 1e3; clock() < end; i++) {
    const to = { x: heads[i % heads.length].x - 40, y: heads[i % heads.length].y + 40 + (i % 3) * 60 };
    await carry(page, at, to, 30);
    at = to;
  }
  await page.mouse("mouseReleased", at, 0);
}

/** Milliseconds from letting a card go on the board to the other number on the stage's screen. */
async function dropToStage({ board, stage }) {
  const { card, heads } = await places(board);
  await board.run(() => {
    addEventListener("pointerup", ({ timeStamp }) => (window.dropped = performance.timeOrigin + timeStamp), { capture: true, once: true });
  });
  const shown = stage.run(() => new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("a dropped card never came to the stage")), 10_000);
    const watch = new MutationObserver(() => requestAnimationFrame(() => {
      watch.disconnect();
      resolve(performance.timeOrigin + performance.now());
    }));
    watch.observe(document.querySelector(".fields"), { subtree: true, characterData: true, childList: true });
  }));
  const to = heads[Math.floor(Math.random() * heads.length)];
  await board.mouse("mouseMoved", card, 0);
  await board.mouse("mousePressed", card, 1);
  const place = { x: to.x - 40, y: to.y + 50 };
  await carry(board, card, place, 20);
  await sleep(200); // one looks whether the cluster lights up
  await carry(board, place, { x: place.x, y: place.y + 3 }, 2);
  await board.mouse("mouseReleased", { x: place.x, y: place.y + 3 }, 0);
  const after = await shown;
  await sleep(300);
  return after - await board.run(() => window.dropped);
}

/** Five minutes of an evening: a step opens, cards are moved, changed, held, hidden and shown; menus and tabs open and close. */
async function fiveMinutes(board, page, steps, i) {
  const state = await board.state();
  await board.do("step.open", { step: steps[i % steps.length].id });
  for (let n = 0; n < 15; n++) {
    const card = state.card[(i * 31 + n * 7) % state.card.length];
    const cluster = state.cluster[(i + n) % state.cluster.length];
    await board.do("card.hold", { card: card.id });
    await board.do("card.move", { card: card.id, cluster: cluster.id });
    await board.do("card.hold", { card: null });
    if (n % 5 === 0) {
      await board.do("card.hide", { card: card.id, reason: "Ton" });
      await board.do("card.show", { card: card.id });
      await board.do("cluster.rename", { cluster: cluster.id, title: `Überschrift ${i}/${n}` });
    }
  }
  await board.do("timer.set", { left_ms: 60_000 + i });
  await page.run(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const tab of ["topics", "wall"]) {
      document.getElementById(`tab-${tab}`).click();
      await drawn();
    }
    document.querySelector(".pin-face").click();
    await drawn();
    document.querySelector(".menu").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await drawn();
  });
}

async function evening(board, pages, rounds) {
  const steps = (await board.state()).step.filter(({ type }) => type === "cluster" || type === "info");
  const heaps = async () => ({ board: await pages.board.heap(), stage: await pages.stage.heap() });
  const pass = async (from, to) => {
    for (let i = from; i < to; i++) await fiveMinutes(board, pages.board, steps, i);
    await sleep(1500);
  };
  await pass(0, WARM);
  const before = await heaps();
  await pass(WARM, WARM + rounds);
  const after = await heaps();
  return {
    board_before: before.board, board_after: after.board, board_growth: after.board / before.board,
    stage_before: before.stage, stage_after: after.stage, stage_growth: after.stage / before.stage,
  };
}

/** Everything in one hall: `fill()` hangs the cards, `trickle(seconds)` lets further ones come. */
export async function lookAt({ server, board, size: { drag, rounds }, fill, trickle }) {
  return inChromium(server, async (pages) => {
    await fill();
    const { card, wall } = await board.state();
    await sort(board, wall.at(-1).id);
    await board.open("cluster");
    await pages.board.until((n) => document.querySelectorAll(".cluster").length === n, CLUSTERS);
    await sleep(1000);
    const tasks = await pages.board.tasks(() => Promise.all([longDrag(pages.board, drag), trickle(drag)]));
    await sleep(2000);
    const drops = [];
    for (let i = 0; i < 20; i++) drops.push(await dropToStage(pages));
    return {
      cards: card.length, tasks: tasks.length,
      task_p95: percentile(tasks, 0.95), task_p99: percentile(tasks, 0.99), task_max: percentile(tasks, 1),
      drop_p50: percentile(drops, 0.5), drop_p95: percentile(drops, 0.95),
      ...await evening(board, pages, rounds),
    };
  });
}
