// A note that saves itself. Words not yet acknowledged are kept on this device too, so that neither a reload nor a network
// that goes away loses them. Where two write at once the last one wins; the other's words stand beside it and in the history.
import { useEffect, useRef, useState } from "preact/hooks";
import { cleanText } from "../live/clean.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";

const PAUSE = 1500;

// Who left words here that never arrived sees them again, and beside them what stands there now.
function beginning(kept, note) {
  const text = kept || note;
  return { text, theirs: note && note !== cleanText(text) ? note : null };
}

/** `{text, write(text), leave(), theirs, take()}`; `theirs`: what somebody else wrote here while one was writing, or null. */
export function useNote(step) {
  const { actions, live } = useBoard();
  const key = `miteinander:note:${step.id}`;
  const [shown, show] = useState(() => beginning(live.store.get(key), step.note));
  // `base`: what the server has, as far as we know or have asked for; `sent`: what is on its way.
  const own = useRef({ text: shown.text, base: step.note, sent: [], waiting: null });
  const save = useRef(null);

  save.current = async () => {
    const mine = own.current;
    clearTimeout(mine.waiting);
    const words = cleanText(mine.text);
    if (words === mine.base) return;
    mine.base = words;
    mine.sent.push(words);
    const ack = await actions.act("step.note", { step: step.id, text: words }, t("Notiz geändert"), undefined, { quiet: true });
    if (ack.ok && cleanText(live.store.get(key) || "") === words) live.store.remove(key);
  };

  useEffect(() => {
    const mine = own.current;
    const echo = mine.sent.indexOf(step.note);
    mine.sent.splice(0, echo + 1);
    if (echo >= 0 || step.note === mine.base) return;
    const untouched = cleanText(mine.text) === mine.base;
    mine.base = step.note;
    if (untouched) mine.text = step.note;
    show({ text: mine.text, theirs: untouched ? null : step.note });
  }, [step.note]);

  // Words left behind by a reload go now; those of a step that is no longer shown go with it.
  useEffect(() => {
    save.current();
    return () => save.current();
  }, []);

  function write(text, theirs = shown.theirs) {
    own.current.text = text;
    show({ text, theirs });
    live.store.set(key, text);
    clearTimeout(own.current.waiting);
    own.current.waiting = setTimeout(() => save.current(), PAUSE);
  }

  return { ...shown, write: (text) => write(text), leave: () => save.current(), take: () => write(shown.theirs, null) };
}
