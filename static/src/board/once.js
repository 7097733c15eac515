/**
 * The second click of a double click, which many make out of habit, is none: what the first one has done changes what the
 * same button leads to, or would be done twice.
 */
export const once = (does) => (event) => {
  if (event.detail < 2) does(event);
};
