import { useRef, useState } from "preact/hooks";
import { cleanText } from "../live/clean.js";
import { useDraft } from "./use-draft.js";

/**
 * What one writes into the one field of a form: `{text, write(text), empty, take(event)}`. `take` gives the words that are sent;
 * null if there are none: then the field has the focus and says so.
 */
export function useOwnWords(name, initial) {
  const [text, setText] = useDraft(name, initial);
  const [empty, setEmpty] = useState(false);
  const takenAt = useRef(0);
  const write = (words) => {
    setText(words);
    setEmpty(false);
  };
  const take = (event) => {
    event.preventDefault();
    const words = cleanText(text);
    if (words) {
      takenAt.current = Date.now();
      return words;
    }
    event.target.querySelector("textarea").focus();
    // The second tap of a double one finds the field empty already; that is no mistake.
    setEmpty(Date.now() - takenAt.current > 1000);
    return null;
  };
  return { text, write, empty, take };
}
