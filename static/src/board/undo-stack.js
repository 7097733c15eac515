// What this board has done and can take back. Undoing is itself a command, so redoing is undoing the undo. Pure.

const LIMIT = 100;

export const emptyUndo = { done: [], undone: [] };

/** A new own step `{id, label}`; what was undone before it can no longer be redone. */
export const did = (stack, step) => ({ done: [...stack.done, step].slice(-LIMIT), undone: [] });

export const lastDone = (stack) => stack.done[stack.done.length - 1] || null;

export const lastUndone = (stack) => stack.undone[stack.undone.length - 1] || null;

const without = (steps, id) => steps.filter((step) => step.id !== id);

/** `step` was taken back by the command `by`. */
export const undid = (stack, step, by) => ({
  done: without(stack.done, step.id),
  undone: [...stack.undone, { id: by, label: step.label }],
});

/** The undoing `step` was itself taken back by the command `by`. */
export const redid = (stack, step, by) => ({
  done: [...stack.done, { id: by, label: step.label }],
  undone: without(stack.undone, step.id),
});

/** A step that can no longer be taken back, since the thing has changed. */
export const lost = (stack, id) => ({ done: without(stack.done, id), undone: without(stack.undone, id) });
