// What every part of the board may reach for. The value stays the same object for the life of the page, so that it never
// makes anything draw again.
import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** `{page, live, actions, holding, hand, sorting, may(kind), lang, show(dialog), close(), history(), turnTo(tab), menu(anchor, label, items), name(cluster), help(whether), takesAway}` */
export const BoardContext = createContext(null);

export const useBoard = () => useContext(BoardContext);
