/** A field that saves itself does so when one leaves it; on some phones a tap on a button does not leave it. */
export function leaveField() {
  const here = document.activeElement;
  if (here?.matches("input, textarea")) here.blur();
}
