import { useEffect } from "preact/hooks";

const here = () => history.state?.kiosk || history.state?.screen;

/** The back button ends at the kiosk: nobody comes from here to what the tablet showed before. */
export function useGuard() {
  useEffect(() => {
    // Browsers skip entries that nobody's finger has made, so the second entry is made by the first tap.
    const tapped = () => !here() && history.pushState({ kiosk: true }, "");
    const back = () => !here() && history.go(1);
    document.addEventListener("click", tapped, true);
    window.addEventListener("popstate", back);
    return () => {
      document.removeEventListener("click", tapped, true);
      window.removeEventListener("popstate", back);
    };
  }, []);
}

/** Whatever was looked at, the next person begins at the step. */
export const backToStart = () => here() && history.replaceState({ kiosk: true }, "");
