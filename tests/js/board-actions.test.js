import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../../static/src/board/actions.js";

// A connection that answers when the test says so.
function connection() {
  const asked = [];
  const live = {
    head: 0,
    do: (kind, fields, { id }) => new Promise((answer) => asked.push({ kind, fields, id, answer })),
  };
  return { live, asked };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const done = (seq = 1) => ({ ok: true, seq });

test("a move shows before the answer and stays until its frame has come", async () => {
  const { live, asked } = connection();
  const actions = createActions(live);
  const moving = actions.move({ id: "k" }, { cluster: "c", position: 2 }, null, "moved");
  assert.deepEqual(actions.now.moves.k.to, { cluster: "c", position: 2 });
  asked[0].answer(done(7));
  await moving;
  assert.ok(actions.now.moves.k, "the frame is still on its way");
  live.head = 7;
  assert.deepEqual(actions.now.moves, {});
});

test("a refused move goes back, says why, and cannot be undone", async () => {
  const { live, asked } = connection();
  const actions = createActions(live);
  const moving = actions.move({ id: "k" }, { cluster: "c", position: 2 }, null, "moved");
  asked[0].answer({ ok: false, error: { code: "conflict", message: "Die Karte ist weg." } });
  await moving;
  assert.deepEqual(actions.now.moves, {});
  assert.equal(actions.now.notice.text, "Die Karte ist weg.");
  assert.equal(actions.canUndo(), false);
});

test("the answer to an earlier move of the same card does not end the later one", async () => {
  const { live, asked } = connection();
  const actions = createActions(live);
  const first = actions.move({ id: "k" }, { cluster: "a", position: 1 }, null, "a");
  actions.move({ id: "k" }, { cluster: "b", position: 1 }, null, "b");
  asked[0].answer({ ok: false, error: { code: "conflict", message: "" } });
  await first;
  assert.equal(actions.now.moves.k.to.cluster, "b");
});

test("undo pressed before the answer means the step that is under way", async () => {
  const { live, asked } = connection();
  const actions = createActions(live);
  actions.act("card.hide", {}, "first");
  asked[0].answer(done());
  await settle();
  actions.act("card.move", {}, "second");
  actions.undo();
  await settle();
  assert.equal(asked.length, 2, "undo waits");
  asked[1].answer(done());
  await settle();
  assert.deepEqual([asked[2].kind, asked[2].fields.command], ["undo", asked[1].id]);
});

test("pressed twice quickly it takes back two steps, not the same one twice", async () => {
  const { live, asked } = connection();
  const actions = createActions(live);
  for (const label of ["first", "second"]) {
    actions.act("card.move", {}, label);
    asked[asked.length - 1].answer(done());
    await settle();
  }
  actions.undo();
  actions.undo();
  await settle();
  asked[2].answer(done());
  await settle();
  asked[3].answer(done());
  await settle();
  assert.deepEqual([asked[2].fields.command, asked[3].fields.command], [asked[1].id, asked[0].id]);
  assert.equal(actions.canUndo(), false);
  actions.redo();
  await settle();
  assert.equal(asked[4].fields.command, asked[3].id, "redo undoes the undo");
});

test("what is final offers no way back", async () => {
  const { live, asked } = connection();
  const actions = createActions(live);
  for (const kind of ["card.redact", "step.reveal", "dot.count"]) {
    actions.act(kind, {}, kind);
    asked[asked.length - 1].answer(done());
    await settle();
    assert.deepEqual(actions.now.bar, { id: null, label: kind });
  }
  assert.equal(actions.canUndo(), false);
});

test("what was done to the clock has a way back", async () => {
  const { live, asked } = connection();
  const actions = createActions(live);
  actions.act("timer.set", {}, "Uhr weggenommen");
  asked[0].answer(done());
  await settle();
  assert.equal(actions.now.bar.id, asked[0].id);
  actions.undo();
  await settle();
  assert.deepEqual([asked[1].kind, asked[1].fields], ["undo", { command: asked[0].id }]);
});
