// The script that comes later in the evening (steps/later.js), and what is drawn from it once it is there.
import { h } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fetchLateWords } from "./language.js";
import { Loading } from "./Loading.jsx";

const AGAIN = 3000;

let later = null; // the module later.js, once it is there
const waiting = new Set();

/** Fetches the views of the steps that come later, and their words, until they are there. */
export async function fetchLater(url, page, store) {
  for (let n = 0; !later; n += 1) {
    try {
      // A browser remembers that an address failed: each try is another one.
      const [views] = await Promise.all([import(n ? `${url}?${n}` : url), fetchLateWords(page, store)]);
      later = views;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
  waiting.forEach((draw) => draw());
}

/** The module, or null until it is there. */
export function useLater() {
  const [, draw] = useState(null);
  useEffect(() => {
    const drawn = () => draw(later);
    waiting.add(drawn);
    drawn();
    return () => waiting.delete(drawn);
  }, []);
  return later;
}

/** What one can look at beside the step: "wall", "mine" or "others". */
export function Aside({ name }) {
  const there = useLater();
  return there ? h(there.ASIDE[name], {}) : h("main", { class: "screen" }, h(Loading, {}));
}

/** A part of the page that comes with the later script; until then what stands inside. */
export function Late({ name, children = null, ...rest }) {
  const there = useLater();
  return there ? h(there.LATE[name], rest) : children;
}
