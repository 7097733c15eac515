import { useLayoutEffect, useRef } from "preact/hooks";
import { flights } from "../flights.js";
import { calm } from "./use-motion.js";

const CURVE = "cubic-bezier(.2,.8,.2,1)";
const FLIGHT = 400;
const STAGGER = 120;
const TOGETHER = 6;
// A card sets out this much larger than it arrives, so that the last row sees it go.
const LARGER = 3;

const centre = ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 });

// The small cards that have just come are the last ones of their field; where there are more than are drawn, its number.
const landings = (field, n) => {
  const minis = [...field.querySelectorAll("[data-mini]")].slice(-n);
  return minis.length ? minis : [field.querySelector("b") || field];
};

function fly(root, from, mini, delay) {
  const to = centre(mini.getBoundingClientRect());
  const origin = root.getBoundingClientRect();
  const card = document.createElement("i");
  card.className = "flying";
  card.setAttribute("aria-hidden", "true");
  card.style.left = `${to.x - origin.left}px`;
  card.style.top = `${to.y - origin.top}px`;
  root.append(card);
  const start = `translate(-50%, -50%) translate(${from.x - to.x}px, ${from.y - to.y}px) scale(${LARGER})`;
  const flight = card.animate([{ transform: start }, { transform: "translate(-50%, -50%)" }], { duration: FLIGHT, delay, easing: CURVE, fill: "backwards" });
  flight.onfinish = flight.oncancel = () => card.remove();
}

/**
 * A ref for an element whose fields carry `data-id`: a card that `places` (`{card: field}`) puts into another field flies
 * there from the one it lay in. With reduced motion it fades in where it is now.
 */
export function useFlights(places) {
  const root = useRef(null);
  const before = useRef(null);
  useLayoutEffect(() => {
    if (!root.current || !root.current.animate) return;
    const fields = Object.fromEntries([...root.current.querySelectorAll("[data-id]")].map((node) => [node.dataset.id, node]));
    const centres = Object.fromEntries(Object.entries(fields).map(([id, node]) => [id, centre(node.getBoundingClientRect())]));
    const old = before.current;
    before.current = { places, centres };
    if (!old || old.places === places) return;
    for (const { to, from } of flights(old.places, places)) {
      if (!fields[to]) continue;
      const step = from.length > TOGETHER ? 0 : STAGGER;
      landings(fields[to], from.length).forEach((mini, i) => {
        const start = old.centres[from[i]];
        const flies = start && !calm();
        if (flies) fly(root.current, start, mini, i * step);
        mini.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 120, delay: flies ? FLIGHT - 120 + i * step : 0, fill: "backwards" });
      });
    }
  });
  return root;
}
