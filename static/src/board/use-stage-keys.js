// The keys that presenters expect: B or a full stop pauses the stage, Q shows the code, Escape goes back to the step.
import { useEffect } from "preact/hooks";
import { shown } from "../ui/shown.js";
import { keysAreOn, writes } from "./keys.js";
import { backToStep, toggleOnStage } from "./on-stage.js";

const SHOWS = { b: "pause", ".": "pause", q: "qr" };

// A dialog and a menu have their own keys, a card in the hand has the mouse.
const isBusy = () => document.querySelector('[role="dialog"], [role="menu"], .pin-lifted') !== null;

export function useStageKeys(board, allowed) {
  useEffect(() => {
    if (!allowed) return undefined;
    const key = (event) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (writes(event.target) || isBusy() || !keysAreOn()) return;
      const show = SHOWS[event.key.toLowerCase()];
      if (show) toggleOnStage(board, show);
      else if (event.key === "Escape" && shown(board.live.state)) backToStep(board);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, [board, allowed]);
}
