// "Verständnisfragen": cards that people do not understand. How many ask, never who.
import { createElement as h } from "preact";
import { t, tn } from "../../ui/words.js";
import { useBoard } from "../context.js";
import { EditDialog } from "../EditDialog.jsx";
import { GlossDialog } from "../GlossDialog.jsx";
import { isGerman } from "../wall.js";
import { Queue } from "./Queue.jsx";
import { QueueCard } from "./QueueCard.jsx";
import { phaseOf } from "./queues.js";

function ways(board, card) {
  const explain = () => board.actions.act("card.explain", { card: card.id }, t("Karte als erklärt vermerkt"));
  return [
    board.may("card.explain") && { label: t("Erklärt"), kind: "second", leaves: true, run: explain },
    board.may("card.gloss") && !isGerman(card.lang) && { label: t("Deutsche Fassung …"), run: () => board.show(h(GlossDialog, { card })) },
    board.may("card.edit") && { label: t("Text ändern …"), run: () => board.show(h(EditDialog, { card })) },
  ];
}

export function Questions({ state, cards }) {
  const board = useBoard();
  return (
    <Queue
      id="questions-title"
      title={t("Verständnisfragen")}
      cards={cards}
      draw={(card) => (
        <QueueCard key={card.id} card={card} phase={phaseOf(state, card)} ways={ways(board, card)}>
          <p class="queue-asks">{tn("{n} Person versteht diese Karte nicht", "{n} Personen verstehen diese Karte nicht", card.asks)}</p>
        </QueueCard>
      )}
    />
  );
}
