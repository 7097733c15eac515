import { useEffect } from "preact/hooks";

/** Whoever presses a button that cannot be used now is told why: a finger finds no title to hover over. */
export function useWhy(actions) {
  useEffect(() => {
    const pressed = ({ target }) => {
      // A drag ends with a click on the document.
      const button = target instanceof Element && target.closest('.button[aria-disabled="true"]');
      if (button && button.title) actions.tell(button.title);
    };
    document.addEventListener("click", pressed);
    return () => document.removeEventListener("click", pressed);
  }, [actions]);
}
