import { useLayoutEffect } from "preact/hooks";
import { focusHeading } from "./focus-heading.js";

/** A screen beside the step, with its heading focused so that it is read out. */
export function Screen({ title, children }) {
  useLayoutEffect(focusHeading, []);
  return (
    <main class="screen">
      <h1 class="question">{title}</h1>
      {children}
    </main>
  );
}
