import { tradeLink } from "../live/link.js";

/** Trades the key in the address for the cookie and shows the pages behind it; says so if the key is not valid. */
export async function enter(page) {
  if (location.hash.length < 2) return;
  show(page, "waiting");
  if (await tradeLink()) {
    location.reload();
  } else {
    show(page, "wrong", "closed");
  }
}

function show(page, ...parts) {
  for (const part of ["waiting", "wrong", "closed"]) {
    page.querySelector(`[data-${part}]`).hidden = !parts.includes(part);
  }
}
