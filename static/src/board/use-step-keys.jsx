// Keys of the evening, as presenters and keyboards have them.
import { useEffect } from "preact/hooks";
import { keysAreOn, writes } from "./keys.js";
import { KeysDialog } from "./KeysDialog.jsx";
import { goBack, goOn } from "./steps.js";

// A presenter's button that bounces is no second step.
const QUIET = 800;

const LETTERS = ["n", "?"];
const KEYS = {
  n: goOn,
  pagedown: goOn,
  pageup: goBack,
  "?": (board) => board.show(<KeysDialog />),
};

// Under a dialog or menu nothing happens unseen.
const covered = () => document.querySelector(".veil, .menu") !== null;

export function useStepKeys(board) {
  useEffect(() => {
    let last = -QUIET;
    const key = (event) => {
      const name = event.key.toLowerCase();
      const does = KEYS[name];
      if (LETTERS.includes(name) && !keysAreOn()) return;
      if (!does || event.ctrlKey || event.metaKey || event.altKey || event.repeat || writes(event.target) || covered()) return;
      if ((does === goOn || does === goBack) && !board.may("step.open")) return;
      event.preventDefault();
      if (event.timeStamp - last < QUIET) return;
      last = event.timeStamp;
      does(board);
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, [board]);
}
