import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../ui/Icon.jsx";
import { tn } from "../../ui/words.js";
import { calm } from "./use-motion.js";

/** What the hall gives back: how often it has thanked and clapped; nothing before the first time. */
export function Applause({ thanked = 0, claps }) {
  if (!thanked && !claps) return null;
  return (
    <div class={thanked && claps ? "applause applause-both" : "applause"}>
      {thanked > 0 && <Count icon="heart" n={thanked}>{tn("Mal Danke in diesem Saal", "Mal Danke in diesem Saal", thanked)}</Count>}
      {claps > 0 && <Count icon="clap" n={claps}>{tn("Mal Applaus", "Mal Applaus", claps)}</Count>}
    </div>
  );
}

function Count({ icon, n, children }) {
  return (
    <p>
      <span ref={useSwell(n)} class="applause-sign"><Icon name={icon} /></span>
      <b>{n}</b>
      <span>{children}</span>
    </p>
  );
}

// The sign rises a little with each more that comes, and comes to rest again.
function useSwell(n) {
  const sign = useRef(null);
  const before = useRef(n);
  useLayoutEffect(() => {
    if (n <= before.current || !sign.current.animate) return;
    before.current = n;
    const frames = calm() ? [{ opacity: 0.5 }, { opacity: 1 }] : [{ transform: "scale(1.14)" }, { transform: "none" }];
    sign.current.animate(frames, { duration: calm() ? 120 : 400, easing: "cubic-bezier(.2,.8,.2,1)" });
  }, [n]);
  return sign;
}
