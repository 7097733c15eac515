// The little that organisers' pages need a script for: trade the link's key, copy a link, print, go to a problem. All else is plain HTML.
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

// A choice that shows at once what will be printed.
for (const form of document.querySelectorAll("[data-choose]")) {
  form.addEventListener("change", () => form.requestSubmit ? form.requestSubmit() : form.submit());
}

// A form that came back with a problem: begin where it is.
const wrong = document.querySelector('[aria-invalid="true"]');
if (wrong) wrong.focus();
