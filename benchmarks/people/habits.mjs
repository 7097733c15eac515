// What people do in each type of step: `habits[type](person, step)` takes as long as the person is busy and is
// interrupted when the step ends.
import { all, one } from "../../static/src/live/reducer.js";

const chance = (share) => Math.random() < share;
const between = (least, most) => least + Math.floor(Math.random() * (most - least + 1));
const pick = (list) => list[Math.floor(Math.random() * list.length)];

function shuffled(list) {
  return list.map((thing) => [Math.random(), thing]).sort(([a], [b]) => a - b).map(([, thing]) => thing);
}

/** The first `count` of a list in which those further up are likelier, as a hall's favourites are. */
function favourites(list, count) {
  return list.map((thing, i) => [Math.random() * (i + 2), thing]).sort(([a], [b]) => a - b)
    .slice(0, count).map(([, thing]) => thing);
}

async function writeCards(person, step) {
  const most = Math.min(step.settings.cards_per_person ?? 3, 3);
  for (let i = between(1, most); i > 0; i--) {
    await person.think(i === most ? 12 : 35);
    const card = person.texts.draw(step.phase, person.lang);
    if (!card) return;
    await person.do("card.submit", { step: step.id, text: card.text, lang: card.lang });
  }
}

/** Says of each card that is shown where it belongs, until tired of it. */
async function sortCards(person, step) {
  await person.think(10);
  let { card } = await person.do("cluster.suggest", { step: step.id });
  for (let left = between(4, 15); card && left > 0; left--) {
    await person.think(8);
    ({ card } = await person.do("cluster.suggest", { step: step.id, card: card.id, ...opinion(person, card) }));
  }
}

function opinion(person, card) {
  const title = person.texts.heading(card.text);
  const cluster = all(person.state, "cluster").find((cluster) => cluster.wall === card.wall && cluster.title === title);
  if (cluster) return { cluster: cluster.id };
  return title && chance(0.6) ? { title } : {};
}

async function placeDots(person, step) {
  const ballot = one(person.state, "ballot", step.ballot);
  if (!ballot) return;
  await person.think(15);
  const wanted = favourites(ballot.items, chance(0.2) ? ballot.dots - 1 : ballot.dots);
  for (const item of wanted) {
    await person.do("dot.set", { item: item.id, n: 1 });
    await person.think(4);
  }
  if (!chance(0.15) || wanted.length < 2) return;
  await person.do("dot.set", { item: wanted.pop().id, n: 0 }); // thought better of it
  await person.think(3);
  await person.do("dot.set", { item: wanted[0].id, n: Math.min(2, ballot.cumulate) });
}

async function answerScale(person, step) {
  await person.think(12);
  const { points = 5 } = step.settings;
  await person.do("answer.give", { step: step.id, value: Math.min(points, between(1, points) + (chance(0.3) ? 1 : 0)) });
}

async function giveFeedback(person, step) {
  if (step.settings.collect === "thanks") return sayThanks(person, step);
  await person.think(20);
  const said = chance(0.5) && person.texts.say("feedback", person.lang);
  await person.do("answer.give", { step: step.id, value: between(3, 5), ...said && { text: said, lang: person.lang } });
}

async function tellEngagement(person, step) {
  if (step.settings.collect === "none") return;
  await person.think(25);
  const text = chance(0.4) && person.texts.say("engagement", person.lang);
  const about = { lang: person.lang, languages: [person.lang.split("-")[0]], consent: chance(0.5) };
  if (text) await person.do("engagement.submit", { step: step.id, text, ...about });
  await thank(person, step);
}

async function sayThanks(person, step) {
  await person.think(20);
  const text = chance(0.4) && person.texts.say("thanks", person.lang);
  if (text) await person.do("answer.give", { step: step.id, text, lang: person.lang });
  await thank(person, step);
}

async function thank(person, step) {
  await person.think(30);
  const own = person.state.mine.engagement ?? {};
  for (const { id } of shuffled(all(person.state, "engagement").filter(({ id }) => !own[id])).slice(0, between(0, 3))) {
    await person.do("engagement.thank", { engagement: id });
    await person.think(6);
  }
  if (chance(0.6)) await person.do("clap.set", { step: step.id, n: between(1, 12) });
}

async function sitDown(person) {
  await person.think(10);
  const table = pick(all(person.state, "table"));
  if (table && chance(0.8)) await sitAt(person, table.number);
}

async function sitAt(person, number) {
  await person.do("participant.change", { table: number });
  person.table = number;
}

/** The pen goes round: everyone writes the field of their table's sheet that is empty when it reaches them;
 * who sits where there is none goes to a table that has one. */
async function fillSheet(person, step) {
  await person.think(60);
  const sheets = all(person.state, "sheet").filter((sheet) => sheet.step === step.id);
  const sheet = pick(sheets.filter(({ table }) => table === null || table === person.table)) ?? pick(sheets);
  if (!sheet) return;
  if (sheet.table !== null && sheet.table !== person.table) await sitAt(person, sheet.table);
  await person.think(30);
  const asked = step.settings.fields?.length ? step.settings.fields : Object.keys(person.texts.sheet);
  const name = asked.find((name) => person.texts.sheet[name] && !one(person.state, "sheet", sheet.id)?.fields[name]);
  if (name) await person.do("sheet.change", { sheet: sheet.id, fields: { [name]: pick(person.texts.sheet[name]) } });
}

async function join(person, step) {
  await person.think(20);
  const { roles = ["join", "coordinate", "support"] } = step.settings;
  for (const topic of favourites(all(person.state, "topic"), chance(0.6) ? between(1, 2) : 0)) {
    const role = chance(0.7) ? "join" : pick(roles);
    await person.do("commitment.make", { topic: topic.id, role, ...chance(0.3) && person.texts.contact() });
    await person.think(15);
  }
}

export const habits = {
  cards: writeCards,
  cluster: sortCards,
  dots: placeDots,
  feedback: giveFeedback,
  interview: tellEngagement,
  introduce: tellEngagement,
  join: sitDown,
  scale: answerScale,
  table_work: fillSheet,
  thanks: sayThanks,
  volunteer: join,
};
