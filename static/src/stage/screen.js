// Which picture the hall sees: one thing per screen, chosen from the state alone.
import { all, one } from "../live/reducer.js";
import { presented, sheetsOf } from "./sheets.js";
import { shown } from "../ui/shown.js";
import { openStep, stepsOf, wallOf, workshopOf } from "./things.js";

const BY_TYPE = {
  join: "join",
  cards: "cards",
  cluster: "clusters",
  dedupe: "clusters",
  dots: "dots",
  flip: "flip",
  table_work: "tables",
  marketplace: "tables",
  session_round: "tables",
  volunteer: "topics",
  review: "topics",
  scale: "bars",
  poll: "poll",
  feedback: "feedback",
  questions: "questions",
  introduce: "engagement",
  interview: "engagement",
  thanks: "thanks",
  present: "gallery",
  assign: "items",
  reasons: "items",
  break: "break",
  transition: "break",
  buffer: "break",
  peer_consulting: "parts",
};

// A screen that would stay empty for the whole step gives way to the text and the clock.
const HAS_SOMETHING = {
  clusters: (state, step) => Boolean(wallOf(state, step)),
  dots: (state, step) => Boolean(one(state, "ballot", step.ballot)),
  flip: (state, step) => Boolean(wallOf(state, step)),
  tables: (state, step) => sheetsOf(state, step).length > 0,
  topics: (state) => all(state, "topic").length > 0,
  items: (state) => all(state, "action_item").length > 0,
  gallery: (state, step) => presented(state, step) !== null,
  engagement: (state, step) => step.settings.collect !== "none",
};

// The settings of a step may ask for another picture than its type.
function pictureOf(step) {
  const { view, collect } = step.settings || {};
  if (view === "action_items") return "items";
  if (step.type === "feedback" && collect === "thanks") return "thanks";
  return BY_TYPE[step.type] || "plain";
}

function forStep(state, step) {
  const name = pictureOf(step);
  const filled = HAS_SOMETHING[name];
  if (filled && !filled(state, step)) return { name: "plain", step };
  return { name: name === "dots" && step.revealed ? "results" : name, step };
}

// Results are often revealed after the step has closed: what was asked stays until the next step opens.
function lastAsked(state) {
  const closed = stepsOf(state).filter((step) => step.status === "closed");
  const last = closed.sort((a, b) => (a.closed_at < b.closed_at ? 1 : -1))[0];
  return last && (last.revealed || last.type === "dots") ? last : null;
}

// The pictures of single things by what the board calls them.
const SHOWN = { pause: "pause", qr: "qr", card: "one-card", cluster: "one-cluster", ranking: "ranking", table: "one-sheet" };

/** `{name, step, thing?}` of the picture to show (`status` of the connection: whoever has already seen one keeps it, whatever happens); step is null where no step has a say, thing is what the board put in front. */
export function screenFor(state, status) {
  const workshop = workshopOf(state);
  if (!workshop) return { name: status === "refused" ? "refused" : "loading", step: null };
  const wanted = shown(state);
  if (wanted) return { name: SHOWN[wanted.show], step: openStep(state), thing: wanted.thing };
  if (workshop.closed) return { name: "closed", step: null };
  const step = openStep(state) || lastAsked(state);
  if (step) return forStep(state, step);
  const begun = stepsOf(state).some((each) => each.status !== "planned");
  return { name: begun ? "between" : "join", step: null };
}

/** The step that comes after those that have begun, for "Gleich geht es weiter"; null at the end of the agenda. */
export function nextStep(state) {
  const steps = stepsOf(state);
  const begun = steps.reduce((last, step, i) => (step.status === "planned" ? last : i), -1);
  return steps[begun + 1] || null;
}
