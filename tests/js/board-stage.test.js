import assert from "node:assert/strict";
import { test } from "node:test";
import { isOnStage, stageItem, toggleOnStage } from "../../static/src/board/on-stage.js";
import { choices } from "../../static/src/board/stage-choices.js";
import { stageWords } from "../../static/src/board/stage-words.js";

const by = (things) => Object.fromEntries(things.map((thing) => [thing.id, thing]));

const state = (stage = {}) => ({
  workshop: by([{ id: "w", step: "a", stage, closed: false }]),
  step: by([
    { id: "a", position: 0, type: "cards", title: { de: "Kritik" }, prompt: { de: "Was stört uns?" } },
    { id: "d", position: 1, type: "dots", ballot: "v", title: { de: "Auswählen" }, prompt: {} },
    { id: "e", position: 2, type: "dots", ballot: "u", title: { de: "Noch verdeckt" }, prompt: {} },
  ]),
  ballot: by([{ id: "v", step: "d", items: [], results: [] }, { id: "u", step: "e", items: [], results: null }]),
  cluster: by([{ id: "c", title: "Wohnen", count: 1, position: 1 }]),
  sheet: by([{ id: "s", number: 1, table: 3, title: "Sprachcafé", fields: {} }]),
  card: by([
    { id: "k", text: "Mehr Bänke vor dem Rathaus", lang: "de", created_at: "1" },
    { id: "t", text: "Meydanda bank yok", lang: "tr", gloss: { text: "Am Platz fehlen Bänke" }, created_at: "2" },
    { id: "h", text: "Bänke, ausgeblendet", lang: "de", hidden: "Ton", created_at: "3" },
    { id: "r", text: "Bänke █████", lang: "de", redacted: true, created_at: "4" },
    { id: "m", text: "Bänke", lang: "de", merged_into: "k", created_at: "5" },
  ]),
});

const ids = (query) => choices(state(), query, "de").flatMap(([, found]) => found.map(({ show, id }) => `${show} ${id}`));

test("without a search: results, clusters and sheets; dots that are covered are no result", () => {
  assert.deepEqual(ids(""), ["ranking d", "cluster c", "table s"]);
});

test("a search finds cards by their words in either language, and none that the hall may not see", () => {
  assert.deepEqual(ids("bänke"), ["card t", "card k"]);
  assert.deepEqual(ids("rathaus mehr"), ["card k"]);
  assert.deepEqual(ids("wohnen"), ["cluster c"]);
  assert.deepEqual(ids("café"), ["table s"]);
  assert.deepEqual(ids("gibt es nicht"), []);
});

function board(stage, role = "moderate") {
  const asked = [];
  return {
    asked,
    live: { state: state(stage) },
    may: () => role === "moderate",
    actions: { act: (kind, fields) => asked.push([kind, fields]) },
  };
}

test("what is shown is taken back by the same control", () => {
  const calm = board({});
  toggleOnStage(calm, "card", "k");
  assert.deepEqual(calm.asked, [["workshop.change", { stage: { show: "card", id: "k" } }]]);
  const showing = board({ show: "card", id: "k" });
  toggleOnStage(showing, "card", "k");
  toggleOnStage(showing, "pause");
  assert.deepEqual(showing.asked.map(([, fields]) => fields.stage), [{}, { show: "pause" }]);
  assert.notEqual(stageItem(showing, "card", "k").label, stageItem(calm, "card", "k").label);
});

test("a helper has no control", () => {
  assert.equal(stageItem(board({}, "help"), "card", "k"), false);
});

test("only what the hall really sees counts as shown", () => {
  assert.equal(isOnStage(state({ show: "pause" }), "pause"), true);
  assert.equal(isOnStage(state({ show: "card", id: "h" }), "card", "h"), false);
  assert.equal(isOnStage(state({}), "pause"), false);
});

test("the picture in words", () => {
  assert.equal(stageWords(state(), "de"), "Was stört uns?");
  assert.match(stageWords(state({ show: "card", id: "k" }), "de"), /Mehr Bänke/);
  assert.equal(stageWords(state({ show: "card", id: "h" }), "de"), "Was stört uns?");
  assert.match(stageWords(state({ show: "table", id: "s" }), "de"), /Tisch 3/);
});
