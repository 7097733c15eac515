import { h } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Loading } from "../Loading.jsx";
import { Cards } from "./Cards.jsx";
import { Join } from "./Join.jsx";
import { Plain } from "./Plain.jsx";

const FIRST = { join: Join, cards: Cards };
const AGAIN = 3000;

let later = null; // the module later.js, once it is there
const waiting = new Set();

/** Fetches the views of the steps that come later, until they are there. */
export async function fetchLater(url) {
  for (let n = 0; !later; n += 1) {
    try {
      // A browser remembers that an address failed: each try is another one.
      later = await import(n ? `${url}?${n}` : url);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
  waiting.forEach((draw) => draw());
}

/** The later script (later.js); null until it is there. */
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

/** What one can do in a step; types without something of their own show their text and the time. */
export function StepView({ step }) {
  const there = useLater();
  if (FIRST[step.type]) return h(FIRST[step.type], { step });
  return there ? h(there.VIEWS[step.type] ?? Plain, { step }) : h(Loading, {});
}

/** What one can look at beside the step: "wall", "mine" or "outbox". */
export function Aside({ name }) {
  const there = useLater();
  return there ? h(there.ASIDE[name], {}) : h("main", { class: "screen" }, h(Loading, {}));
}

/** A part of the page that comes with the later script; until then what stands inside. */
export function Late({ name, children = null, ...rest }) {
  const there = useLater();
  return there ? h(there.LATE[name], rest) : children;
}
