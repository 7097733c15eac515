import { Icon } from "../ui/Icon.jsx";
import { dirOf } from "../ui/text.js";
import { tn } from "../ui/words.js";
import { usePhone } from "./context.js";
import { ownParked } from "./own.js";

/** One's own doubts come back when the Verwirklichung begins. */
export function ParkedBack({ step }) {
  const { live } = usePhone();
  const cards = step?.phase === "verwirklichung" ? ownParked(live) : [];
  if (!cards.length) return null;
  return (
    <section class="notice notice-plain parked-back">
      <Icon name="bookmark" />
      <div class="grow">
        <p class="reason">{tn("Ihre Frage von vorhin ist jetzt dran.", "Ihre Fragen von vorhin sind jetzt dran.", cards.length)}</p>
        {cards.map((card) => (
          <p key={card.id} lang={card.lang} dir={dirOf(card.lang)}>
            {card.text}
          </p>
        ))}
      </div>
    </section>
  );
}
