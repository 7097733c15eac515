// What the moderation does with a step and its clock.
import { h } from "preact";
import { all } from "../live/reducer.js";
import { serverNow } from "../live/clock.js";
import { inLanguage } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { leftOf, nextStep, previousStep } from "./agenda-times.js";
import { stepsOf } from "./agenda.js";
import { RevealDialog } from "./RevealDialog.jsx";

const MINUTE = 60000;

const titleOf = (board, step) => inLanguage(step.title, board.lang).text;

/** Opens a step; the server closes the one that was open, and starts the clock. */
export function openNext(board, step) {
  return board.actions.act("step.open", { step: step.id }, t("„{title}“ geöffnet", { title: titleOf(board, step) }));
}

/** Opens the step that comes next, if there is one. */
export function goOn(board) {
  const next = nextStep(stepsOf(board.live.state));
  if (next) openNext(board, next);
}

/** Opens the step before again; what was written in the one that closes stays, and so does what its clock had left. */
export function goBack(board) {
  const step = previousStep(stepsOf(board.live.state));
  if (step) board.actions.act("step.open", { step: step.id }, t("Zurück zu „{title}“", { title: titleOf(board, step) }));
}

/** Planned steps change places among themselves; what has begun stays where it is. `by`: −1 earlier, 1 later. */
export function shiftStep(board, step, by) {
  const order = stepsOf(board.live.state).filter((each) => each.status === "planned").map((each) => each.id);
  const at = order.indexOf(step.id);
  if (at < 0 || !order[at + by]) return null;
  [order[at], order[at + by]] = [order[at + by], order[at]];
  return orderSteps(board, order);
}

export function orderSteps(board, order) {
  return board.actions.act("agenda.change", { steps: order }, t("Ablauf geändert"));
}

export function closeStep(board, step) {
  return board.actions.act("step.close", { step: step.id }, t("„{title}“ beendet", { title: titleOf(board, step) }));
}

/** Uncovers a result for good. Dots are a moment of the whole hall, so the board asks once before. */
export function revealStep(board, step) {
  const reveal = () => board.actions.act("step.reveal", { step: step.id }, t("Ergebnis aufgedeckt. Es ist jetzt für alle zu sehen."));
  return step.type === "dots" ? board.show(h(RevealDialog, { step, onReveal: reveal })) : reveal();
}

const at = (ms) => new Date(ms).toISOString();

/** Stops the clock, or lets it go on. */
export function pauseOrGo(board, timer) {
  const left = Math.max(0, Math.round(leftOf(timer, serverNow())));
  const fields = timer.ends_at ? { left_ms: left } : { ends_at: at(serverNow() + left) };
  return board.actions.act("timer.set", fields, timer.ends_at ? t("Uhr angehalten") : t("Uhr läuft weiter"));
}

/** More time, or less; a clock that has run out starts from now. */
export function addMinutes(board, timer, minutes) {
  const left = Math.max(0, Math.max(0, Math.round(leftOf(timer, serverNow()))) + minutes * MINUTE);
  const fields = timer.ends_at ? { ends_at: at(serverNow() + left) } : { left_ms: left };
  const label = minutes > 0 ? t("{n} Minuten mehr", { n: minutes }) : t("{n} Minuten weniger", { n: -minutes });
  return board.actions.act("timer.set", fields, label);
}

/** So many minutes from now; a clock that stands goes on standing. */
export function setMinutes(board, timer, minutes) {
  const left = minutes * MINUTE;
  const stands = timer && !timer.ends_at;
  const fields = stands ? { left_ms: left } : { ends_at: at(serverNow() + left) };
  return board.actions.act("timer.set", fields, tn("Uhr auf {n} Minute gestellt", "Uhr auf {n} Minuten gestellt", minutes));
}

export function stopClock(board) {
  return board.actions.act("timer.set", {}, t("Uhr weggenommen"));
}

export function startClock(board, minutes) {
  return board.actions.act("timer.set", { ends_at: at(serverNow() + minutes * MINUTE) }, t("Uhr läuft"));
}

/** Sum of the visible cards of all walls. */
export const cardsInAll = (state) => all(state, "wall").reduce((sum, wall) => sum + wall.count, 0);
