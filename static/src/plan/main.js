// The little that organisers' pages need a script for: trade the link's key, copy a link, print. All else is plain HTML.
import { tradeLink } from "../live/link.js";

async function enter(page) {
  if (location.hash.length < 2) return;
  page.querySelector("[data-waiting]").hidden = false;
  page.querySelector("[data-closed]").hidden = true;
  if (await tradeLink()) {
    location.reload();
  } else {
    page.querySelector("[data-waiting]").hidden = true;
    page.querySelector("[data-closed]").hidden = false;
  }
}

const entry = document.querySelector("[data-trade]");
if (entry) enter(entry);
