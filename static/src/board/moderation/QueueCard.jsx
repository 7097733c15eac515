// A card in one of the moderation's queues, with its ways out below it. The keyboard goes on to the next one.
import { useRef } from "preact/hooks";
import { Button } from "../../ui/Button.jsx";
import { Card } from "../../ui/Card.jsx";

/** `ways`: `[{label, icon, run(anchor), kind?, leaves?, menu?}]`; one that `leaves` takes the card out of the queue. */
export function QueueCard({ card, phase, ways, children }) {
  const item = useRef(null);
  const choose = (way, anchor) => {
    const next = item.current.nextElementSibling || item.current.previousElementSibling;
    if (way.leaves && next) next.querySelector(".button").focus();
    way.run(anchor);
  };
  return (
    <li class="queue-card" ref={item}>
      <Card card={card} phase={phase} />
      {children}
      <div class="queue-ways">
        {ways.filter(Boolean).map((way) => (
          <Button key={way.label} kind={way.kind || "quiet"} icon={way.icon} aria-haspopup={way.menu ? "menu" : undefined} onClick={(event) => choose(way, event.currentTarget)}>
            {way.label}
          </Button>
        ))}
      </div>
    </li>
  );
}
