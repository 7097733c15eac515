import { useEffect, useState } from "preact/hooks";
import { serverNow } from "../live/clock.js";

/** The server's time in ms, drawn again every `every` ms. */
export function useNow(every = 1000) {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const ticking = setInterval(() => setNow(serverNow()), every);
    return () => clearInterval(ticking);
  }, [every]);
  return now;
}
