// The little that organisers' pages need a script for: trade the link's key, copy a link, print. All else is plain HTML.
import "./main.css";
import { copyText } from "./copy.js";
import { enter } from "./enter.js";

const entry = document.querySelector("[data-trade]");
if (entry) enter(entry);

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => copyText(button));
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
