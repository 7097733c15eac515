// Where one is after what one has tapped has gone: at the heading of what has come, so that it is read out. Whoever calls it does so
// before the page is painted (useLayoutEffect): later it could take the focus from the field that somebody is already in.

/** Puts the focus there; no phone opens its keyboard for it. */
export function focusHeading() {
  const heading = document.querySelector("main h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** The same, if nothing has the focus any more. A page that nobody has touched yet begins where browsers begin. */
export function rescueFocus() {
  if (document.activeElement === document.body && navigator.userActivation?.hasBeenActive) focusHeading();
}
