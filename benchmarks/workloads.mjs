// What is measured. Each workload runs against servers of its own and gives its figures; `rows` says how they are
// shown and what they must reach.
import { setTimeout as sleep } from "node:timers/promises";
import { lookAt } from "./board.mjs";
import { percentile } from "./figures.mjs";
import { Board, Stage } from "./hall.mjs";
import { sorting } from "./sorting.mjs";
import { startCrowd, startMiteinander, startYardstick, usage } from "./servers.mjs";
import { clock } from "./wire.mjs";

/** A server with its board, stage and phones, the stage between the phones; `work(scene)`, then everything ends. */
async function scene(server, { phones, seconds = 0 }, work) {
  const crowd = startCrowd();
  try {
    const board = server.yardstick ? null : await new Board().enter(server);
    await crowd.ask("hall", { url: server.url, code: server.workshop?.code, yardstick: server.yardstick });
    await sleep(1000);
    const before = usage(server.pid).rss;
    const half = Math.floor(phones / 2);
    await enterAll(crowd, half, seconds / 2);
    const stage = await new Stage().enter(server);
    await enterAll(crowd, phones - half, seconds / 2);
    await sleep(2000);
    const memory = ((usage(server.pid).rss - before) / phones) * 1024;
    return { memory, ...await work({ server, crowd, board, stage }) };
  } catch (error) {
    throw new Error(`${error.message}\n${server.said?.() ?? ""}`, { cause: error });
  } finally {
    await crowd.stop();
    await server.stop();
  }
}

// In portions, so that a waiting line of connections is not what is measured later.
async function enterAll(crowd, count, seconds) {
  for (let done = 0; done < count; done += 100) {
    const portion = Math.min(100, count - done);
    fine(await crowd.ask("enter", { count: portion, seconds: Math.max(seconds * (portion / count), portion / 200) }));
  }
}

function fine({ failures, ...rest }) {
  const [failure] = Object.entries(failures);
  if (failure) throw new Error(`${failure[1]} × ${failure[0]}`);
  return rest;
}

/** Sends cards as `job` says and gives the figures of their way. */
async function cards({ server, crowd, stage }, job, given) {
  const [load, start, began] = [usage(crowd.pid).cpu, usage(server.pid).cpu, clock()];
  const own = process.cpuUsage();
  const { cards, phones, gaps } = fine(await crowd.ask(job, given));
  const wall = (clock() - began) / 1e3;
  const used = process.cpuUsage(own);
  await stage.complete(cards);
  const onStage = cards.filter(({ id }) => stage.arrivals.has(id)).map(({ id, sent }) => stage.arrivals.get(id) - sent);
  const acks = cards.map(({ sent, acked }) => acked - sent);
  return {
    acknowledged: cards.length,
    arrived: onStage.length,
    missing: phones.missing,
    gaps,
    ack_p95: percentile(acks, 0.95),
    stage_p50: percentile(onStage, 0.5),
    stage_p95: percentile(onStage, 0.95),
    stage_max: percentile(onStage, 1),
    phone_p95: phones.p95,
    phone_max: phones.max,
    server_cpu: ((usage(server.pid).cpu - start) / wall) * 100,
    load_cpu: ((usage(crowd.pid).cpu - load + (used.user + used.system) / 1e6) / wall) * 100,
    burst_seconds: (Math.max(...cards.map(({ acked }) => acked)) - Math.min(...cards.map(({ sent }) => sent))) / 1e3,
  };
}

async function hallFull(work, { engine, port, phones, env }) {
  const server = await startMiteinander(port, engine, { MITEINANDER_MAX_PARTICIPANTS: String(phones + 10), ...env });
  return scene(server, { phones }, work);
}

const flow = (rate, seconds) => async (scene) =>
  cards(scene, "cards", { rate, seconds, step: scene.board && await scene.board.open("cards") });

/** The same cards through Miteinander and through the yardstick, one after the other. */
async function besideYardstick({ phones, rate, seconds }, { engine, port }) {
  const ours = await hallFull(flow(rate, seconds), { engine, port, phones });
  const bare = await scene(await startYardstick(port + 1), { phones }, flow(rate, seconds));
  const theirs = Object.fromEntries(Object.entries(bare).map(([key, value]) => ["bare_" + key, value]));
  return {
    ...ours, ...theirs,
    stage_ratio: ours.stage_p95 / bare.stage_p95,
    phone_ratio: ours.phone_p95 / bare.phone_p95,
  };
}

const cardRows = (count, stageRatio, phoneRatio) => [
  ["cards acknowledged", "acknowledged", { exactly: count }],
  ["cards on the stage", "arrived", { exactly: count }],
  ["cards that missed a phone", "missing", { exactly: 0 }],
  ["gaps in the phones' frames", "gaps", { exactly: 0 }],
  ["acknowledgement p95, ms", "ack_p95"],
  ["stage p50, ms", "stage_p50"],
  ["stage p95, ms", "stage_p95"],
  ["stage slowest, ms", "stage_max"],
  ["phones p95, ms", "phone_p95"],
  ["phones slowest, ms", "phone_max"],
  ["yardstick: stage p95, ms", "bare_stage_p95"],
  ["yardstick: phones p95, ms", "bare_phone_p95"],
  ["stage p95, times the yardstick's", "stage_ratio", stageRatio && { most: stageRatio }],
  ["phones' p95, times the yardstick's", "phone_ratio", phoneRatio && { most: phoneRatio }],
  ["CPU of the server, %", "server_cpu"],
  ["CPU of the load client, %", "load_cpu"],
  ["yardstick: CPU of the server, %", "bare_server_cpu"],
  ["yardstick: CPU of the load client, %", "bare_load_cpu"],
  ["memory per connected phone, KB", "memory"],
];

function paired(title, size, stageRatio, phoneRatio) {
  return {
    title, size, engines: ["eventlet"],
    rows: ({ rate, seconds }) => cardRows(rate * seconds, stageRatio, phoneRatio),
    run: besideYardstick,
  };
}

async function vote(size, { engine, port }) {
  return hallFull(async ({ server, crowd, board, stage }) => {
    const wall = await board.open("cards");
    for (let i = 1; i <= 10; i++) await board.do("card.submit", { step: wall, text: `Karte ${i}`, lang: "de" });
    const step = await board.open("dots"); // without clusters it votes on the cards, with five dots for ten
    const items = (await board.state()).ballot.at(-1).items.map(({ id }) => id);
    const before = usage(server.pid).cpu;
    const began = clock();
    const { delays, placed } = fine(await crowd.ask("dots", { items, each: 5, seconds: size.seconds, twice: 0.1 }));
    const cpu = ((usage(server.pid).cpu - before) / (clock() - began)) * 1e5;
    await board.do("step.reveal", { step });
    for (let i = 0; i < 100 && !stage.ballot?.results; i++) await sleep(100);
    const off = stage.ballot.results.reduce((sum, { item, dots }) => sum + Math.abs(dots - placed[item]), 0);
    return {
      placed: delays.length, off, server_cpu: cpu,
      ack_p50: percentile(delays, 0.5), ack_p95: percentile(delays, 0.95), ack_max: percentile(delays, 1),
    };
  }, { engine, port, ...size });
}

async function joining({ phones, seconds }, { engine, port }) {
  const server = await startMiteinander(port, engine);
  return scene(server, { phones: 0 }, async ({ crowd, board }) => {
    await board.open("cards");
    const before = usage(server.pid).cpu;
    const { values } = fine(await crowd.ask("enter", { count: phones, seconds, page: true }));
    return {
      memory: undefined, entered: values.length,
      p50: percentile(values, 0.5), p95: percentile(values, 0.95), slowest: percentile(values, 1),
      server_cpu: usage(server.pid).cpu - before,
    };
  });
}

async function comeBack({ phones, missed }, { engine, port }) {
  return hallFull(async ({ crowd, board }) => {
    const step = await board.open("cards");
    await sleep(1000);
    await crowd.ask("drop");
    for (let i = 0; i < missed; i++) {
      await board.do("card.submit", { step, text: `Während das Netz weg war, Karte ${i}`, lang: "de", source: "paper" });
    }
    await board.state();
    const { values } = fine(await crowd.ask("comeBack", { head: board.head }));
    const times = values.map(({ after }) => after);
    return {
      caught_up: values.filter(({ caughtUp }) => caughtUp).length, whole: values.filter(({ whole }) => whole).length,
      p50: percentile(times, 0.5), p95: percentile(times, 0.95), slowest: percentile(times, 1),
    };
  }, { engine, port, phones });
}

async function desk({ phones }, { engine, port }) {
  const atOnce = (env) => hallFull(async (scene) => {
    const step = await scene.board.open("cards");
    const before = await scene.server.counter("miteinander_commits_total");
    const found = await cards(scene, "burst", { step });
    const flushes = await scene.server.counter("miteinander_commits_total") - before;
    return { acknowledged: found.acknowledged, flushes: flushes / phones, speed: phones / found.burst_seconds };
  }, { engine, port, phones, env });
  const single = await atOnce({ MITEINANDER_BATCH_SIZE: "1" });
  return { ...await atOnce({}), single_flushes: single.flushes, single_speed: single.speed };
}

async function pinboard(size, { engine, port }) {
  return hallFull(async ({ server, crowd, board }) => {
    const step = await board.open("cards");
    const send = (rate, seconds) => crowd.ask("cards", { rate, seconds, step }).then(fine);
    return { memory: undefined, ...await lookAt({
      server, board, size,
      fill: () => send(size.rate, size.seconds),
      trickle: (seconds) => send(2, seconds),
    }) };
  }, { engine, port, phones: size.phones });
}

const BOTH = ["eventlet", "gevent"];

/** name → {title, size, engines ([null]: needs none), rows(size), run(size, {engine, port})}; size is a quarter as large with --quick. */
export const workloads = {
  evening: paired("Evening: 120 phones, 2 cards a second", { phones: 120, rate: 2, seconds: 20 }, 3),
  forum: paired("Forum: 1,000 phones, 20 cards a second", { phones: 1000, rate: 20, seconds: 20 }, 3),
  rush: paired("Rush: 2,000 phones, 50 cards a second", { phones: 2000, rate: 50, seconds: 10 }, 0.1, 0.25),
  // As the rush, but with twice the phones: on a quick machine the yardstick keeps up with a rush.
  crush: paired("Crush: 4,000 phones, 50 cards a second", { phones: 4000, rate: 50, seconds: 10 }, 0.1, 0.25),
  hall: {
    title: "Hall: 5,000 phones on one process, 20 cards a second",
    size: { phones: 5000, rate: 20, seconds: 20 }, engines: BOTH,
    rows: ({ rate, seconds }) => cardRows(rate * seconds),
    run: ({ rate, seconds, phones }, { engine, port }) => hallFull(flow(rate, seconds), { engine, port, phones }),
  },
  vote: {
    title: "Vote: 1,000 phones place 5 dots each within 30 s",
    size: { phones: 1000, seconds: 30 }, engines: ["eventlet"], run: vote,
    rows: ({ phones }) => [
      ["dots placed (a tenth of them sent twice)", "placed", { exactly: phones * 5 }],
      ["dots counted wrongly", "off", { exactly: 0 }],
      ["acknowledgement p50, ms", "ack_p50"],
      ["acknowledgement p95, ms", "ack_p95"],
      ["acknowledgement slowest, ms", "ack_max"],
      ["CPU of the server, %", "server_cpu"],
    ],
  },
  joining: {
    title: "Joining: 1,000 phones in 10 s, each with page, assets and `enter`",
    size: { phones: 1000, seconds: 10 }, engines: ["eventlet"], run: joining,
    rows: ({ phones }) => [
      ["phones in", "entered", { exactly: phones }],
      ["from opening the page to being in: p50, ms", "p50"],
      ["p95, ms", "p95"],
      ["slowest, ms", "slowest"],
      ["CPU time of the server, s", "server_cpu"],
    ],
  },
  return: {
    title: "Return: all 1,000 phones lose the network and come back in the same moment",
    size: { phones: 1000, missed: 40 }, engines: ["eventlet"], run: comeBack,
    rows: ({ phones }) => [
      ["phones caught up", "caught_up", { exactly: phones }],
      ["of them with a whole state instead of what they missed", "whole", { exactly: 0 }],
      ["from the network's return to being caught up: p50, ms", "p50"],
      ["p95, ms", "p95"],
      ["slowest, ms", "slowest"],
    ],
  },
  board: {
    title: "Board: 600 cards from 120 phones, in Chromium",
    size: { phones: 120, rate: 20, seconds: 30, drag: 10, rounds: 36 }, engines: ["eventlet"], run: pinboard,
    rows: ({ rate, seconds }) => [
      ["cards on the pinboard", "cards", { exactly: rate * seconds }],
      ["tasks of the board's main thread while a card is dragged", "tasks"],
      ["p95 of them, ms", "task_p95", { most: 16 }],
      ["p99 of them, ms", "task_p99"],
      ["longest of them, ms", "task_max"],
      ["from dropping a card to its place on the stage: p50, ms", "drop_p50", { most: 300 }],
      ["p95, ms", "drop_p95"],
      ["board: JavaScript heap before the evening, MB", "board_before"],
      ["after three simulated hours, MB", "board_after"],
      ["times that before it", "board_growth", { most: 1.03 }],
      ["stage: JavaScript heap before the evening, MB", "stage_before"],
      ["after three simulated hours, MB", "stage_after"],
      ["times that before it", "stage_growth", { most: 1.06 }],
    ],
  },
  desk: {
    title: "Desk: 1,000 cards waiting at once",
    size: { phones: 1000 }, engines: ["eventlet"], run: desk,
    rows: ({ phones }) => [
      ["cards acknowledged", "acknowledged", { exactly: phones }],
      ["flushes per card", "flushes", { most: 0.05 }],
      ["cards per second", "speed"],
      ["one commit per card: flushes per card", "single_flushes"],
      ["one commit per card: cards per second", "single_speed"],
    ],
  },
  sorting,
};
