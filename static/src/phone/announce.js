// What happened, for people who do not see it: one live region for the whole page.

const region = document.createElement("p");
region.className = "visually-hidden";
region.setAttribute("role", "status");
document.body.append(region);

/** Reads a sentence out, also when it is the same as the one before. */
export function announce(sentence) {
  region.textContent = "";
  setTimeout(() => (region.textContent = sentence), 60);
}
