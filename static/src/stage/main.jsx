import { render } from "preact";
import { createLive } from "../live/connection.js";
import { tradeLink } from "../live/link.js";
import { setWords } from "../ui/words.js";
import { Stage } from "./Stage.jsx";
import "./main.css";

async function start() {
  const page = JSON.parse(document.getElementById("page").textContent);
  setWords(page.words, page.plural);
  await tradeLink();
  const live = createLive({ view: "stage", code: page.workshop || page.code, lang: page.lang });
  render(<Stage live={live} page={page} />, document.getElementById("app"));
}

start();
