import { useEffect } from "preact/hooks";
import { keepFocus, nearestTo } from "../ui/kept-focus.js";
import { signalWords, useSignals } from "../ui/use-signals.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { focusHeading } from "./focus-heading.js";
import { feel } from "./haptic.js";
import { useCardNews } from "./use-card-news.js";

/** What is only heard or felt: the clock, what the moderation has done with one's cards, that something has arrived. And one always knows where one is. */
export function Heard() {
  const { live, workshop } = usePhone();
  useCardNews(live);
  useSignals(workshop.timer, (signal) => signal !== null && announce(signalWords()[signal]));
  useEffect(() => keepFocus(goOn), []);
  useEffect(() => {
    live.onAnswer = (kind, ack) => feel(kind, ack);
    return () => (live.onAnswer = null);
  }, [live]);
  return null;
}

// A finger's tap must not call up the keyboard of the phone: then the heading is near enough.
function goOn(place, byKey) {
  const near = nearestTo(place);
  const elsewhere = !near || near.box.contains(document.querySelector("main"));
  if (elsewhere || (!byKey && near.stop.matches("input, textarea"))) focusHeading();
  else near.stop.focus({ preventScroll: !byKey });
}
