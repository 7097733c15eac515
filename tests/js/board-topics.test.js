import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../../static/src/live/reducer.js";
import { missedTopics } from "../../static/src/board/missed-topics.js";

const RESULTS = [{ item: "a", rank: 1, dots: 5, paper: 0 }, { item: "b", rank: 2, dots: 2, paper: 1 }, { item: "c", rank: 3, dots: 0, paper: 0 }];

const step = (id, type, position, status, more) => ({ id, type, position, status, settings: {}, ...more });

function evening({ open, results = RESULTS, topics = [], form = "action_item" }) {
  const order = ["dots", "work", "volunteer"];
  const status = (id) => (id === open ? "open" : order.indexOf(id) < order.indexOf(open) ? "closed" : "planned");
  return load({
    workshop: [{ id: "w", step: open }],
    step: [
      step("dots", "dots", 1, status("dots"), { ballot: "ballot" }),
      step("work", "table_work", 2, status("work"), { settings: { form } }),
      step("volunteer", "volunteer", 3, status("volunteer")),
    ],
    ballot: [{ id: "ballot", step: "dots", results }],
    topic: topics,
  });
}

const offered = (state) => missedTopics(state)?.found?.map(({ item }) => item);

test("as soon as the dots lie open, what is strongest is offered to a step that needs topics", () => {
  for (const open of ["dots", "work", "volunteer"]) assert.deepEqual(offered(evening({ open })), ["a", "b"], open);
});

test("nothing is offered where there is a topic, no dot, or nobody needs one yet", () => {
  assert.equal(missedTopics(evening({ open: "volunteer", topics: [{ id: "t", origin: null }] })), null);
  assert.equal(missedTopics(evening({ open: "volunteer", results: [RESULTS[2]] })), null);
  assert.equal(missedTopics(evening({ open: "dots", form: "free" })), null);
});

test("covered dots are pointed at once topics are missing, not before", () => {
  assert.equal(missedTopics(evening({ open: "dots", results: null })), null);
  assert.deepEqual(missedTopics(evening({ open: "volunteer", results: null })).found, null);
});
