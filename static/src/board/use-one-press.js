import { useEffect } from "preact/hooks";

/** Enter that is held down repeats itself, and by then may lie on the next button, since the first one has gone: it presses once. */
export function useOnePress() {
  useEffect(() => {
    const held = (event) => {
      if (event.repeat && event.key === "Enter" && event.target.closest("button")) event.preventDefault();
    };
    // Before a dialog keeps its keys to itself.
    document.addEventListener("keydown", held, true);
    return () => document.removeEventListener("keydown", held, true);
  }, []);
}
