import { render } from "preact";
import { createLive } from "../live/connection.js";
import { tradeLink } from "../live/link.js";
import { knowLanguages } from "../ui/text.js";
import { setWords } from "../ui/words.js";
import { Stage } from "./Stage.jsx";
import "./main.css";

// A board shows this page in a frame: as the hall sees it, and only while somebody looks.
const preview = new URLSearchParams(location.search).has("preview");

async function start() {
  const page = JSON.parse(document.getElementById("page").textContent);
  setWords(page.words, page.plural);
  knowLanguages(page.languages);
  await tradeLink();
  const live = createLive({ view: "stage", code: page.workshop || page.code, lang: page.lang, preview: preview || undefined });
  if (preview) document.addEventListener("visibilitychange", () => document.hidden && live.rest());
  render(<Stage live={live} page={page} />, document.getElementById("app"));
}

start();
