import { render } from "preact";
import { isShared, sharedUrl } from "../live/people.js";
import { openStore } from "../live/storage.js";
import { knowLanguages } from "../ui/text.js";
import { setWords } from "../ui/words.js";
import "./main.css";
import { Phone } from "./Phone.jsx";
import { ignoreSecondTaps } from "./second-tap.js";

const page = JSON.parse(document.getElementById("page").textContent);
const app = document.getElementById("app");
const store = openStore();
if (isShared(page.code, store)) {
  location.replace(sharedUrl(page.code));
} else {
  app.textContent = "";
  setWords(page.words, page.plural);
  knowLanguages(page.languages);
  ignoreSecondTaps();
  render(<Phone page={page} store={store} />, app);
}
