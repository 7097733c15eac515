// Who may do what on the board: the part of docs/protocol.md that decides which buttons are there. The server decides again.

const MODERATE_ONLY = [
  "step.open", "step.close", "step.reveal", "step.note", "agenda.change", "timer.set", "topic.create", "topic.change",
  "table.create", "table.remove", "table.draw", "action_item.create", "action_item.change", "commitment.withdraw", "commitment.forget",
  "workshop.change", "workshop.close",
];

const WITH_HELP = [
  "card.approve", "card.park", "card.explain", "card.hide", "card.show", "card.redact", "card.merge", "card.part", "card.move", "card.hold", "card.copy",
  "cluster.create", "cluster.rename", "cluster.move", "cluster.merge", "cluster.split", "cluster.remove",
  "card.withdraw", "dot.count", "answer.give", "sheet.change", "table.change", "commitment.make", "engagement.thank", "engagement.hide", "undo",
];

const WITH_MEDIATE = ["card.submit", "card.edit", "card.gloss", "card.take", "engagement.submit", "engagement.change", "engagement.withdraw"];

const KINDS = {
  moderate: new Set([...MODERATE_ONLY, ...WITH_HELP, ...WITH_MEDIATE]),
  help: new Set([...WITH_HELP, ...WITH_MEDIATE]),
  mediate: new Set(WITH_MEDIATE),
};

// After the evening only what it left behind is looked after.
const WHEN_CLOSED = new Set(["step.note", "action_item.change", "commitment.withdraw", "commitment.forget", "undo", "workshop.change"]);

export const may = (role, kind, closed = false) =>
  Boolean(KINDS[role] && KINDS[role].has(kind)) && (!closed || WHEN_CLOSED.has(kind));

/** Contacts and downloads are for the moderation, and planning. */
export const mayTakeAway = (role) => role === "moderate" || role === "plan";
