// The hand feels that something has arrived, or has not: short, and only where the device can and its owner likes motion.

const FELT = { arrived: [18], refused: [40, 60, 40] };
// A change of language or table, and the next card to sort, are nothing that somebody has handed in.
const SILENT = ["participant.change", "cluster.suggest"];

/** What the answer to a command feels like: a pattern for `navigator.vibrate`, or null. */
export function patternOf(kind, ack) {
  if (SILENT.includes(kind)) return null;
  return ack.ok ? FELT.arrived : FELT.refused;
}

export function feel(kind, ack, browser = window) {
  const pattern = patternOf(kind, ack);
  const { navigator, matchMedia } = browser;
  if (!pattern || typeof navigator.vibrate !== "function") return;
  if (matchMedia && matchMedia.call(browser, "(prefers-reduced-motion: reduce)").matches) return;
  try {
    navigator.vibrate(pattern);
  } catch {
    // Some browsers let nobody but the first page of a tab vibrate; it is only a nicety.
  }
}
