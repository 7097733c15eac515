// What happened, for people who do not see it: one live region for the whole page.

const region = document.createElement("p");
region.className = "visually-hidden";
region.setAttribute("role", "status");
document.body.append(region);

let waiting = [];

/** Reads a sentence out, also when it is the same as the one before. What is said at the same moment is read together. */
export function announce(sentence) {
  if (!waiting.length) {
    region.textContent = "";
    setTimeout(say, 60);
  }
  if (!waiting.includes(sentence)) waiting.push(sentence);
}

function say() {
  region.textContent = waiting.join(" ");
  waiting = [];
}
