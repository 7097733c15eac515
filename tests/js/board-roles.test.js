import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { may, mayTakeAway } from "../../static/src/board/roles.js";

const protocol = readFileSync(new URL("../../docs/protocol.md", import.meta.url), "utf8");
const ROLE = { M: "moderate", H: "help", D: "mediate" };

// Rows of the table of commands: | kind | roles | fields | result |
const commands = [...protocol.matchAll(/^\| ([a-z_]+(?:\.[a-z]+)?) \| ([PMHD][^|]*) \|/gm)].map(([, kind, roles]) => ({
  kind,
  roles: roles.replace(/\([^)]*\)/g, "").trim().split(/\s+/),
}));

test("the board offers to each role what the protocol allows it, and nothing else", () => {
  assert.ok(commands.length > 35, `only ${commands.length} commands found`);
  for (const { kind, roles } of commands) {
    for (const [letter, role] of Object.entries(ROLE)) {
      assert.equal(may(role, kind), roles.includes(letter), `${kind} for ${role}`);
    }
  }
});

test("nobody else gets a button, whoever they are", () => {
  for (const role of ["stage", "phone", undefined, null, "admin"]) assert.equal(may(role, "card.move"), false);
});

test("contact data is for moderation and planning", () => {
  assert.ok(mayTakeAway("moderate") && mayTakeAway("plan"));
  assert.ok(!mayTakeAway("help") && !mayTakeAway("mediate") && !mayTakeAway(undefined));
});

test("after the evening only what it left behind can be changed", () => {
  assert.ok(may("moderate", "action_item.change", true) && may("moderate", "undo", true));
  assert.ok(!may("moderate", "card.move", true) && !may("moderate", "step.open", true) && !may("help", "action_item.change", true));
});
