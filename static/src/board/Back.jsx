// One step back, which loses nothing.
import { Button } from "../ui/Button.jsx";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { previousStep } from "./agenda-times.js";
import { stepsOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { once } from "./once.js";
import { goBack } from "./steps.js";

export function Back() {
  const board = useBoard();
  const step = previousStep(stepsOf(board.live.state));
  if (!step) return null;
  const to = t("Zurück zu „{title}“", { title: inLanguage(step.title, board.lang).text });
  return (
    <Button class="step-back" aria-label={to} title={t("{what} (Taste Bild auf)", { what: to })} aria-keyshortcuts="PageUp" onClick={once(() => goBack(board))}>
      {t("Zurück")}
    </Button>
  );
}
