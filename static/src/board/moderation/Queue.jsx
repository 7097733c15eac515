// A queue in the tray: a heading with its number, and the cards. Long ones show their beginning.
import { useState } from "preact/hooks";
import { tn } from "../../ui/words.js";

const SHOWN = 5;

/** `draw(card)` draws one; `note` stands below the heading, `end` after the cards. */
export function Queue({ id, title, cards, draw, note, end }) {
  const [more, setMore] = useState(0);
  if (!cards.length) return null;
  const shown = cards.slice(0, SHOWN + more);
  const rest = cards.length - shown.length;
  return (
    <section class="queue" aria-labelledby={id}>
      <h2 class="tray-title" id={id}>
        {title} <span class="count">{cards.length}</span>
      </h2>
      {note && <p class="hint">{note}</p>}
      <ul class="queue-list">{shown.map(draw)}</ul>
      {rest > 0 && (
        <button type="button" class="more-cards" onClick={() => setMore(more + 50)}>
          {tn("{n} weitere Karte", "{n} weitere Karten", rest)}
        </button>
      )}
      {end}
    </section>
  );
}
