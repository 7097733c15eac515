import { render } from "preact";
import { openStore } from "../live/storage.js";
import { setWords } from "../ui/words.js";
import "./main.css";
import { Phone } from "./Phone.jsx";

const page = JSON.parse(document.getElementById("page").textContent);
const app = document.getElementById("app");
app.textContent = "";
setWords(page.words, page.plural);
render(<Phone page={page} store={openStore()} />, app);
