// A page that was hidden, frozen or without network: what it does when it is there again.
import { clock } from "./clock.js";
import { pauseBefore } from "./pauses.js";

// Back after a shorter absence, a view has lost nothing that frames would not bring.
const SHORT_ABSENCE = 3000;

/** Connects again, or asks for what was missed, whenever the page of this live connection comes back. */
export function comeBackWithThePage(live) {
  let leftAt = null;
  const back = () => {
    if (live.status === "refused") return;
    const absence = leftAt === null ? 0 : Date.now() - leftAt;
    leftAt = null;
    if (absence > SHORT_ABSENCE) clock.reset();
    if (!live.socket.connected) live.link.now();
    else if (live.link.stale) live.link.afresh();
    else if (absence > SHORT_ABSENCE && live.status === "online" && !live.held) live.enter();
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) leftAt = Date.now();
    else back();
  });
  window.addEventListener("pageshow", back);
  document.addEventListener("resume", back);
  // The network comes back to the whole hall at once.
  window.addEventListener("online", () => setTimeout(back, pauseBefore(0)));
  window.addEventListener("offline", () => live.link.renew());
}
