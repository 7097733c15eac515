// Answers of a scale or poll that are not shown. Pure.
import { t } from "../ui/words.js";

const LEAST = 5;

/** Why they stay covered though they were to be shown; empty as long as nobody has asked for them. */
export const covered = (step, tally) =>
  step.revealed && tally.count < LEAST ? t("Die Antworten werden ab fünf Stimmen gezeigt, damit niemand erkannt wird.") : "";
