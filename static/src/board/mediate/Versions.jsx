// Versions to look at again: one's own, to correct them, or others' that are not sure.
import { useState } from "preact/hooks";
import { one } from "../../live/reducer.js";
import { Button } from "../../ui/Button.jsx";
import { Card } from "../../ui/Card.jsx";
import { newId } from "../../live/ids.js";
import { t } from "../../ui/words.js";
import { useBoard } from "../context.js";
import { VersionForm } from "./VersionForm.jsx";

const SHOWN = 10;

/** `readAgain`: others wrote them, and one can say that they are right. */
export function Versions({ title, cards, state, empty, readAgain, onSaved }) {
  const [id] = useState(() => `l${newId()}`);
  const [most, setMost] = useState(SHOWN);
  if (!cards.length && !empty) return null;
  return (
    <section class="mediate-versions" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{cards.length}</span>
      </h2>
      {!cards.length && <p class="help">{empty}</p>}
      <ul>
        {cards.slice(0, most).map((card) => (
          <Version key={card.id} card={card} phase={(one(state, "wall", card.wall) || {}).phase} readAgain={readAgain} onSaved={onSaved} />
        ))}
      </ul>
      {cards.length > most && <Button onClick={() => setMost(most + SHOWN)}>{t("Weitere zeigen")}</Button>}
    </section>
  );
}

function Version({ card, phase, readAgain, onSaved }) {
  const { live } = useBoard();
  const [changing, setChanging] = useState(false);
  const right = async () => {
    const ack = await live.do("card.gloss", { card: card.id, text: card.gloss.text });
    if (ack.ok) onSaved(card.id);
  };
  const saved = () => {
    setChanging(false);
    onSaved(card.id);
  };
  return (
    <li>
      <Card card={card} phase={phase} />
      {changing ? (
        <VersionForm card={card} onSaved={saved}>
          <Button kind="quiet" onClick={() => setChanging(false)}>{t("Abbrechen")}</Button>
        </VersionForm>
      ) : (
        <div class="mediate-actions">
          {readAgain && <Button icon="check" onClick={right}>{t("Stimmt so")}</Button>}
          <Button kind="quiet" icon="pencil" onClick={() => setChanging(true)}>{t("Ändern")}</Button>
        </div>
      )}
    </li>
  );
}
