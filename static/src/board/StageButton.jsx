// Puts a thing on the stage, and takes it back.
import { Button } from "../ui/Button.jsx";
import { useLive } from "../ui/use-live.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { isOnStage, toggleOnStage } from "./on-stage.js";

/** `show` and `id` as in showOnStage; nothing where the role may not. */
export function StageButton({ show, id }) {
  const board = useBoard();
  const on = isOnStage(useLive(board.live).state, show, id);
  if (!board.may("workshop.change")) return null;
  return (
    <Button icon="screen" aria-pressed={on} onClick={() => toggleOnStage(board, show, id)}>
      {on ? t("Von der Leinwand nehmen") : t("An die Leinwand")}
    </Button>
  );
}
