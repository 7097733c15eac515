// Where the focus goes when what has it goes away: a step opens, a card leaves, a button has done its work. It stays as near
// as it can, so that whoever works with the keyboard never begins again at the top of the page.

const STOPS = 'a[href], button, input, select, textarea, [tabindex="0"]';
// Whoever moves the focus on purpose has done it by then.
const PATIENCE = 60;

const isStop = (element) => element.isConnected && !element.disabled && element.tabIndex >= 0 && element.getClientRects().length > 0;

/** What Tab stops at within a box, in order. */
export const stopsIn = (box) => Array.from(box.querySelectorAll(STOPS)).filter(isStop);

/** Where an element stands: the boxes around it from the inside out, and the stop after it. */
export function placeOf(element) {
  const boxes = [];
  for (let box = element.parentElement; box; box = box.parentElement) boxes.push(box);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  let next = walker.nextNode();
  while (next && !(next.matches(STOPS) && isStop(next))) next = walker.nextNode();
  return { element, boxes, next };
}

/** What stands there, or what is nearest to it now: `{stop, box}`, the box around both; null if nothing is left. */
export function nearestTo({ element, boxes, next }) {
  if (isStop(element)) return { stop: element, box: boxes[0] };
  const box = boxes.find((each) => each.isConnected && stopsIn(each).length);
  return box ? { stop: next && isStop(next) && box.contains(next) ? next : stopsIn(box)[0], box } : null;
}

/** Focuses it. */
export const focusPlace = (place) => nearestTo(place)?.stop.focus();

/**
 * Watches the page; returns what ends it. After a mouse only dialogs keep the focus: a text field elsewhere would take the keys of
 * the evening. `onLost(place, byKey)` decides by itself, after a mouse or a finger too.
 */
export function keepFocus(onLost) {
  let place = null;
  let byKey = false;
  let waiting = null;

  const lost = () => place && document.activeElement === document.body && !isStop(place.element);
  const inDialog = () => place.boxes.some((box) => box.matches(".dialog"));
  const observer = new MutationObserver(() => {
    if (!lost()) return;
    clearTimeout(waiting);
    // Within a dialog nothing else moves the focus, and the next key may be the one that closes it.
    if (inDialog()) focusPlace(place);
    else if (byKey || onLost) waiting = setTimeout(() => lost() && (onLost ?? focusPlace)(place, byKey), PATIENCE);
  });
  const listeners = {
    focusin: (event) => (place = placeOf(event.target)),
    keydown: () => (byKey = true),
    pointerdown: () => (byKey = false),
  };
  Object.entries(listeners).forEach(([name, listener]) => document.addEventListener(name, listener, true));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled", "hidden"] });
  return () => {
    clearTimeout(waiting);
    observer.disconnect();
    Object.entries(listeners).forEach(([name, listener]) => document.removeEventListener(name, listener, true));
  };
}
