// A card on the pinboard: it can be dragged, a tap or Enter opens its menu, the space bar picks it up.
import { Card } from "../ui/Card.jsx";
import { t } from "../ui/words.js";
import { cardMenu } from "./card-menu.js";
import { useBoard } from "./context.js";
import { pure } from "./pure.js";
import { FitsTo } from "./sorting/FitsTo.jsx";
import { lacksGloss } from "./wall.js";

/** Picks a card up, unless somebody else has it in the hand. */
function pickUp({ actions, hand, may }, card) {
  if (!may("card.move")) return;
  if (card.held) actions.tell(t("{name} hat diese Karte gerade in der Hand.", { name: card.held }));
  else hand.take("card", card);
}

const faceClass = (card) => (card.hand ? "pin-face in-hand" : "pin-face");

const cardClass = (card) => `${card.gloss ? "card-glossed" : ""} ${card.held ? "card-held" : ""}`;

function Face({ card, phase, stop }) {
  const board = useBoard();
  const open = ({ currentTarget }) => board.menu(currentTarget, ...cardMenu(board, card));
  const key = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (event.key === "Enter") event.currentTarget.click();
    else pickUp(board, card);
  };
  return (
    <div class={faceClass(card)} role="button" aria-haspopup="menu" aria-keyshortcuts="Space" tabIndex={stop ? 0 : -1} onClick={open} onKeyDown={key}>
      <Card card={card} phase={phase} askGloss={lacksGloss(card)} class={cardClass(card)} />
      {card.held && <span class="pin-holder">{t("{name} sortiert", { name: card.held })}</span>}
    </div>
  );
}

/** Hundreds of these hang on a wall; one is drawn again only when it has itself changed. */
export const Pin = pure(({ card, phase, stop }) => (
  <li class={card.held ? "pin pin-held" : "pin"} data-card={card.id}>
    <Face card={card} phase={phase} stop={stop} />
    <FitsTo card={card} phase={phase} stop={stop} />
  </li>
));
