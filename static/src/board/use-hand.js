import { useEffect, useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { useBoard } from "./context.js";
import { placeAt } from "./place-at.js";
import { turned } from "./walk.js";

const ELSEWHERE = "input, textarea, select, .menu, .dialog";

function key(event, hand) {
  if (event.target.closest(ELSEWHERE) || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key.startsWith("Arrow")) hand.step(turned(event.key, document.documentElement.dir));
  else if (event.key === "Escape") hand.back();
  else if ((event.key === "Enter" || event.key === " ") && event.target.closest(".in-hand")) hand.put();
  else return false;
  return true;
}

// At once, not after the next picture: the key after the one that picks up may come right away.
function useHandKeys(hand, active) {
  useLayoutEffect(() => {
    if (!active) return undefined;
    const down = (event) => {
      if (!key(event, hand)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", down, true);
    return () => document.removeEventListener("keydown", down, true);
  }, [hand, active]);
}

const faceOf = ({ noun, id }) =>
  document.querySelector(noun === "card" ? `[data-card="${id}"] .pin-face` : `[data-cluster="${id}"] .cluster-title`);

// It is drawn anew in another pile; the keyboard follows it there, and back.
function useFollowing(held) {
  const last = useRef(null);
  useLayoutEffect(() => {
    const face = (held || last.current) && faceOf(held || last.current);
    if (face && (held || document.activeElement === document.body)) face.focus();
    last.current = held;
  }, [held]);
}

/** What is in the hand, or null; keys work as long as something is. */
export function useHand() {
  const { hand } = useBoard();
  const [, draw] = useReducer((n) => n + 1, 0);
  useEffect(() => hand.subscribe(draw), [hand]);
  useHandKeys(hand, hand.now !== null);
  useFollowing(hand.now);
  return hand.now;
}

/** A tap somewhere on the pinboard puts down what is in the hand; everything else that can be tapped keeps its meaning. */
export function tapped(event, board) {
  const { hand } = board;
  const target = hand.now && placeAt(event.target, hand.now, board);
  if (!target) return;
  event.preventDefault();
  event.stopPropagation();
  target();
}
