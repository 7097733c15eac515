// A card in one of the moderation's queues, with its ways out below it. The keyboard goes on to the next one.
import { useRef } from "preact/hooks";
import { Button } from "../../ui/Button.jsx";
import { Card } from "../../ui/Card.jsx";
import { Icon } from "../../ui/Icon.jsx";

function Way({ way, onChoose }) {
  const rest = { "aria-haspopup": way.menu ? "menu" : undefined, onClick: (event) => onChoose(way, event.currentTarget) };
  if (!way.alone) return <Button kind={way.kind || "quiet"} icon={way.icon} {...rest}>{way.label}</Button>;
  return (
    <button type="button" class="icon-button" aria-label={way.label} {...rest}>
      <Icon name={way.icon} />
    </button>
  );
}

/**
 * `ways`: `[{label, icon?, run(anchor), kind?, leaves?, menu?, alone?}]`; one that `leaves` takes the card out of the queue,
 * one that is `alone` shows only its icon.
 */
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
          <Way key={way.label} way={way} onChoose={choose} />
        ))}
      </div>
    </li>
  );
}
