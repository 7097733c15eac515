// Two clicks that are meant apart lie further apart than this.
const DOUBLE = 400;

// When each was clicked last; weak, so that no page that has gone is kept for it.
const clicked = new WeakMap();

/**
 * The second click of a double click, which many make out of habit, is none: what the first one has done changes what the
 * same button leads to, or would be done twice. Tablets count every tap as a first one: there the time tells. Keys count none,
 * and a key is not pressed twice out of habit.
 */
export const once = (does) => (event) => {
  const { currentTarget: button, timeStamp: at, detail } = event;
  const again = detail > 1 || (detail === 1 && at - clicked.get(button) < DOUBLE);
  clicked.set(button, at);
  if (!again) does(event);
};
