// What the moderation does with a step and its clock.
import { all } from "../live/reducer.js";
import { serverNow } from "../live/clock.js";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { leftOf } from "./agenda-times.js";

const MINUTE = 60000;

const titleOf = (board, step) => inLanguage(step.title, board.lang).text;

/** Opens a step; the server closes the one that was open, and starts the clock. */
export function openNext(board, step) {
  return board.actions.act("step.open", { step: step.id }, t("„{title}“ geöffnet", { title: titleOf(board, step) }));
}

export function closeStep(board, step) {
  return board.actions.act("step.close", { step: step.id }, t("„{title}“ beendet", { title: titleOf(board, step) }));
}

export function revealStep(board, step) {
  return board.actions.act("step.reveal", { step: step.id }, t("Ergebnis aufgedeckt. Es ist jetzt für alle zu sehen."));
}

const at = (ms) => new Date(ms).toISOString();

/** Stops the clock, or lets it go on. */
export function pauseOrGo(board, timer) {
  const left = Math.max(0, Math.round(leftOf(timer, serverNow())));
  const fields = timer.ends_at ? { left_ms: left } : { ends_at: at(serverNow() + left) };
  return board.actions.act("timer.set", fields, timer.ends_at ? t("Uhr angehalten") : t("Uhr läuft weiter"));
}

/** More time; a clock that has run out starts from now. */
export function addMinutes(board, timer, minutes) {
  const left = Math.max(0, Math.round(leftOf(timer, serverNow()))) + minutes * MINUTE;
  const fields = timer.ends_at ? { ends_at: at(serverNow() + left) } : { left_ms: left };
  return board.actions.act("timer.set", fields, t("{n} Minuten mehr", { n: minutes }));
}

export function startClock(board, minutes) {
  return board.actions.act("timer.set", { ends_at: at(serverNow() + minutes * MINUTE) }, t("Uhr läuft"));
}

/** Sum of the visible cards of all walls. */
export const cardsInAll = (state) => all(state, "wall").reduce((sum, wall) => sum + wall.count, 0);
