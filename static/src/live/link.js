// A secret link carries its key in the fragment, which no server log sees. The page trades it once for a cookie,
// so that a reload and the downloads work, and then takes it out of the address bar, which the whole hall may see.
import { wait } from "./pauses.js";

const WAITS = [500, 1000, 2000, 4000, 8000];

async function post(key) {
  const csrf = document.querySelector('meta[name="csrf-token"]');
  return fetch("/links", {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", "X-CSRFToken": csrf ? csrf.content : "" },
    body: JSON.stringify({ key }),
  });
}

/**
 * Trades the key in the fragment for the cookie. Resolves with `{role, workshop, municipality}`, or with null when there
 * is no key (a reload: the cookie is there already) or the link is not valid (the server then refuses `enter`).
 * A missing network or a busy server is waited for.
 */
export async function tradeLink() {
  const key = decodeURIComponent(location.hash.slice(1));
  if (!key) return null;
  for (let attempt = 0; ; attempt++) {
    const answer = await post(key).catch(() => null);
    if (answer && answer.status < 500 && answer.status !== 429) {
      history.replaceState(null, "", location.pathname + location.search);
      return answer.ok ? answer.json() : null;
    }
    await wait(WAITS[Math.min(attempt, WAITS.length - 1)]);
  }
}
