import { render } from "preact";
import { createLive } from "../live/connection.js";
import { tradeLink } from "../live/link.js";
import { knowLanguages } from "../ui/text.js";
import { setWords } from "../ui/words.js";
import { Board } from "./Board.jsx";
import "./main.css";

async function start() {
  const page = JSON.parse(document.getElementById("page").textContent);
  setWords(page.words, page.plural);
  knowLanguages(page.languages);
  await tradeLink();
  const live = createLive({ view: "board", code: page.workshop || page.code, lang: page.lang });
  render(<Board live={live} page={page} />, document.getElementById("app"));
}

start();
