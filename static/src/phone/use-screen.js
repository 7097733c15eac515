import { useEffect, useState } from "preact/hooks";

/** What is looked at instead of the step (null: the step itself), so that the phone's own back button returns to the step. `first` comes first. */
export function useScreen(first = null) {
  const [screen, setScreen] = useState(first);
  useEffect(() => {
    const back = () => setScreen(null);
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, []);
  const go = (next) => {
    if (next && !screen) history.pushState({ screen: next }, "");
    if (!next && screen && history.state?.screen) history.back();
    setScreen(next);
    window.scrollTo(0, 0);
  };
  return [screen, go];
}
