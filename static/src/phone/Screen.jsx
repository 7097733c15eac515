import { useEffect, useRef } from "preact/hooks";

/** A screen beside the step, with its heading focused so that it is read out. */
export function Screen({ title, children }) {
  const heading = useRef(null);
  useEffect(() => heading.current.focus({ preventScroll: true }), []);
  return (
    <main class="screen">
      <h1 class="question" tabindex="-1" ref={heading}>
        {title}
      </h1>
      {children}
    </main>
  );
}
