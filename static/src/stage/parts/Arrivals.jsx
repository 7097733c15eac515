import { Icon } from "../../ui/Icon.jsx";
import { useMotion } from "./use-motion.js";

// More signs than this nobody counts; the number beside the code goes on.
const MOST = 60;

/** A row of signs, one for each person who has come, as many as have room; each comes in by itself. */
export function Arrivals({ n }) {
  const moving = useMotion(0);
  return (
    <div class="arrivals" aria-hidden="true">
      <i />
      <p ref={moving}>{Array.from({ length: Math.min(n, MOST) }, (_, i) => <span data-id={i} key={i}><Icon name="person" /></span>)}</p>
    </div>
  );
}
