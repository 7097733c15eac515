// "Wartet auf Freigabe": cards of phones that hang only once somebody has read them.
import { createElement as h } from "preact";
import { Button } from "../../ui/Button.jsx";
import { reasons } from "../../ui/reasons.js";
import { t, tn } from "../../ui/words.js";
import { cardMenu } from "../card-menu.js";
import { useBoard } from "../context.js";
import { HideDialog } from "../HideDialog.jsx";
import { Queue } from "./Queue.jsx";
import { QueueCard } from "./QueueCard.jsx";
import { asksForApproval, phaseOf } from "./queues.js";

const approve = (board, cards) =>
  board.actions.act("card.approve", { cards: cards.map((card) => card.id) }, tn("{n} Karte freigegeben", "{n} Karten freigegeben", cards.length));

function hide(board, card, anchor) {
  const because = ({ key, label }) => ({
    label,
    select: () => board.actions.act("card.hide", { card: card.id, reason: key }, t("Karte ausgeblendet")),
  });
  const other = { label: t("Anderer Grund …"), icon: "pencil", select: () => board.show(h(HideDialog, { card })) };
  board.menu(anchor, t("Warum ausblenden?"), [...reasons().map(because), other]);
}

function ways(board, card) {
  return [
    board.may("card.approve") && { label: t("Freigeben"), kind: "second", leaves: true, run: () => approve(board, [card]) },
    board.may("card.hide") && { label: t("Ausblenden"), menu: true, run: (anchor) => hide(board, card, anchor) },
    board.may("card.gloss") && { label: t("Mehr zu dieser Karte"), icon: "more", alone: true, menu: true, run: (anchor) => board.menu(anchor, ...cardMenu(board, card)) },
  ];
}

export function Waiting({ state, cards }) {
  const board = useBoard();
  const all = cards.length > 1 && board.may("card.approve") && (
    <Button class="queue-all" icon="check" onClick={() => approve(board, cards)}>
      {t("Alle freigeben")}
    </Button>
  );
  return (
    <Queue
      id="waiting-title"
      title={t("Wartet auf Freigabe")}
      cards={cards}
      note={asksForApproval(state, cards) ? null : t("Neue Karten hängen sofort. Diese hier warten noch.")}
      draw={(card) => <QueueCard key={card.id} card={card} phase={phaseOf(state, card)} ways={ways(board, card)} />}
      end={all}
    />
  );
}
