// What is meant apart lies further apart than this: two clicks, and Enter before a key that is held down repeats itself.
const DOUBLE = 400;
const HELD = 700;

const last = { button: null, at: 0 };

/**
 * The second click of a double click, which many make out of habit, is none: what the first one has done changes what the
 * same button leads to, or would be done twice. Some tablets count every tap as a first one, so the time tells it too; and a
 * key that is held down may by then be on the next button, since the first has gone.
 */
export const once = (does) => (event) => {
  const { currentTarget: button, timeStamp: at, detail } = event;
  const passed = at - last.at;
  const again = detail > 1 || (detail ? button === last.button && passed < DOUBLE : passed < HELD);
  Object.assign(last, { button, at });
  if (!again) does(event);
};
