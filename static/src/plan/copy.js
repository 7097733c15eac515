const SHOWN_MS = 2500;

/** Copies a button's `data-copy` and says so on the button for a moment. */
export async function copyText(button) {
  const label = button.querySelector("span");
  const before = label.textContent;
  if (!(await copied(button))) return;
  label.textContent = button.dataset.copied;
  setTimeout(() => (label.textContent = before), SHOWN_MS);
}

// Over plain http, the hall's default, browsers have no clipboard: there the field beside the button is selected and copied.
async function copied(button) {
  if (navigator.clipboard) return navigator.clipboard.writeText(button.dataset.copy).then(() => true, () => false);
  button.parentElement.querySelector("input").select();
  return document.execCommand("copy");
}
