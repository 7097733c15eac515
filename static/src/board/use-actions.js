import { useEffect, useState } from "preact/hooks";

/** What `createActions` holds, drawn again whenever it changes. */
export function useActions(actions) {
  const [, draw] = useState(0);
  useEffect(() => actions.subscribe(() => draw((n) => n + 1)), [actions]);
  return actions.now;
}
