import { useEffect, useState } from "preact/hooks";
import { onAsk } from "../../live/socket.js";
import { Reception, SLOW } from "./reception.js";
import { Sight } from "./sight.js";

// Just back from sleep a phone loses its connection without any network being to blame.
const AWAKE = 10000;
const LOOKS = 3000;

/** Whether the network is weak here, measured while the page is in sight. */
export function useReception(live) {
  const [weak, setWeak] = useState(false);
  useEffect(() => {
    const reception = new Reception();
    const look = () => setWeak(reception.isWeak(Date.now()));
    const sight = new Sight(LOOKS);
    const ends = [() => sight.end(), followAsks(reception, sight, look), followFalls(live, reception, sight, look)];
    const timer = setInterval(() => {
      sight.look();
      look();
    }, LOOKS);
    return () => {
      clearInterval(timer);
      ends.forEach((end) => end());
    };
  }, [live]);
  return weak;
}

function followAsks(reception, sight, look) {
  return onAsk((answered) => {
    const asked = Date.now();
    const took = (ms) => {
      sight.look();
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
