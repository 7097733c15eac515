// Arrow keys go from card to card and from heading to heading, as they lie on the pinboard and in the tray.
import { neighbour } from "./walk.js";

const STOPS = ".pin-face, button.cluster-title";

export function walk(event) {
  const from = event.target.closest(STOPS);
  if (!from || !event.key.startsWith("Arrow") || event.ctrlKey || event.altKey || event.metaKey) return;
  const stops = Array.from(event.currentTarget.querySelectorAll(STOPS)).filter((stop) => stop !== from);
  const to = neighbour(from.getBoundingClientRect(), stops.map((stop) => stop.getBoundingClientRect()), event.key);
  if (to < 0) return;
  event.preventDefault();
  stops[to].focus();
}
