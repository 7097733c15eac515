import { useEffect, useState } from "preact/hooks";
import { onAsk } from "../../live/socket.js";
import { Reception, SLOW } from "./reception.js";

// Just back from sleep a phone loses its connection without any network being to blame.
const AWAKE = 10000;
const LOOKS = 3000;

/** Whether the network is weak here, measured while the page is in sight. */
export function useReception(live) {
  const [weak, setWeak] = useState(false);
  useEffect(() => {
    const reception = new Reception();
    const look = () => setWeak(reception.isWeak(Date.now()));
    const sight = followSight();
    const ends = [sight.end, followAsks(reception, sight, look), followFalls(live, reception, sight, look)];
    const timer = setInterval(look, LOOKS);
    return () => {
      clearInterval(timer);
      ends.forEach((end) => end());
    };
  }, [live]);
  return weak;
}

function followSight() {
  const sight = { since: document.hidden ? Infinity : 0 };
  const seen = () => (sight.since = document.hidden ? Infinity : Date.now());
  document.addEventListener("visibilitychange", seen);
  document.addEventListener("resume", seen);
  const end = () => {
    document.removeEventListener("visibilitychange", seen);
    document.removeEventListener("resume", seen);
  };
  return Object.assign(sight, { end });
}

function followAsks(reception, sight, look) {
  return onAsk((answered) => {
    const asked = Date.now();
    const took = (ms) => {
      if (sight.since > asked) return;
      reception.took(ms, Date.now());
      look();
    };
    const timer = setTimeout(() => took(SLOW), SLOW);
    answered.then((ack) => {
      clearTimeout(timer);
      if (ack) took(Date.now() - asked);
    });
  });
}

function followFalls(live, reception, sight, look) {
  let before = live.status;
  return live.subscribe(() => {
    const fell = before === "online" && live.status === "offline" && Date.now() - sight.since > AWAKE;
    before = live.status;
    if (!fell) return;
    reception.fell(Date.now());
    look();
  });
}
