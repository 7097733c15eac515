import { useEffect } from "preact/hooks";
import { writes } from "./keys.js";

/**
 * Ctrl+Z takes the last own step back, Ctrl+Y or Ctrl+Shift+Z does it again; in a field they stay the field's. With nothing
 * to take back (the page was loaded anew) `onEmpty` is called.
 */
export function useUndoKeys(actions, allowed, onEmpty) {
  useEffect(() => {
    if (!allowed) return undefined;
    const key = (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || writes(event.target)) return;
      const letter = event.key.toLowerCase();
      if (letter !== "z" && letter !== "y") return;
      event.preventDefault();
      if (letter === "y" || event.shiftKey) actions.redo();
      else if (actions.canUndo()) actions.undo();
      else onEmpty();
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, [actions, allowed, onEmpty]);
}
