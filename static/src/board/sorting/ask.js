// The proposals of docs/protocol.md, over HTTP.
import { MemoryStorage, Store } from "../../live/storage.js";
import { isHeld } from "../use-sortable.js";
import { createSorting } from "./sorting.js";

async function fetchProposals(workshop, wall) {
  const answer = await fetch(`/w/${workshop}/walls/${wall}/sorting`, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

// A browser may keep even its session storage closed.
function sessionStore() {
  try {
    return new Store(sessionStorage);
  } catch {
    return new Store(new MemoryStorage());
  }
}

/** `workshop()` gives the id. */
export const openSorting = (workshop) =>
  createSorting({ ask: (wall) => fetchProposals(workshop(), wall), isHeld, store: sessionStore() });
