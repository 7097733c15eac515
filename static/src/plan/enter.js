import { tradeLink } from "../live/link.js";

/** Trades the key in the address for the cookie and shows the pages behind it; without a valid key says how to get one. */
export async function enter(page) {
  if (location.hash.length < 2) return;
  show(page, true);
  if (await tradeLink()) {
    location.reload();
  } else {
    show(page, false);
  }
}

function show(page, waiting) {
  page.querySelector("[data-waiting]").hidden = !waiting;
  page.querySelector("[data-closed]").hidden = waiting;
}
