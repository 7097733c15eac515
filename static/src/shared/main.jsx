// The phone view on a device that several people use: theirs, or a tablet that stands there for all.
import { render } from "preact";
import { openStore } from "../live/storage.js";
import { Phone } from "../phone/Phone.jsx";
import { ignoreSecondTaps } from "../phone/second-tap.js";
import { knowLanguages } from "../ui/text.js";
import { setWords } from "../ui/words.js";
import { Kiosk } from "./Kiosk.jsx";
import { isForAll } from "./kiosk.js";
import "./main.css";
import { usePeople } from "./use-people.js";

const page = JSON.parse(document.getElementById("page").textContent);
const app = document.getElementById("app");
const store = openStore();
app.textContent = "";
setWords(page.words, page.plural);
knowLanguages(page.languages);
ignoreSecondTaps();
render(isForAll(page.code, store) ? <Kiosk page={page} store={store} /> : <Phone page={page} store={store} usePeople={usePeople} />, app);
