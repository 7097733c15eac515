import { useEffect, useState } from "preact/hooks";

/** Whether one looks at something beside the step; a topic of it is still the step. */
export const isBeside = (screen) => Boolean(screen) && screen !== "goal";

/**
 * `{screen, about, go, back}`: what is looked at instead of the step (null: the step itself), so that the phone's own back
 * button returns to where one came from. `go(screen, about)`: `about` says what is looked for there; `go(null)`: to the step.
 */
export function useScreen(first = null) {
  const [way, setWay] = useState(first ? [{ screen: first }] : []);
  useEffect(() => {
    const left = () => setWay((before) => before.slice(0, -1));
    window.addEventListener("popstate", left);
    return () => window.removeEventListener("popstate", left);
  }, []);
  const go = (screen, about) => {
    if (screen) history.pushState({ screen }, "");
    else if (way.length && history.state?.screen) history.go(-way.length);
    setWay(screen ? [...way, { screen, about }] : []);
    window.scrollTo(0, 0);
  };
  const back = () => (way.length > 1 ? history.back() : go(null));
  return { screen: null, ...way[way.length - 1], go, back };
}
