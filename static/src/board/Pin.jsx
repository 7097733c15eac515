// A card on the pinboard: it can be dragged, and a tap or Enter opens its menu.
import { Component } from "preact";
import { Card } from "../ui/Card.jsx";
import { useBoard } from "./context.js";
import { cardMenu } from "./card-menu.js";
import { FitsTo } from "./sorting/FitsTo.jsx";
import { lacksGloss } from "./wall.js";

function Face({ card, phase, stop }) {
  const board = useBoard();
  const open = ({ currentTarget }) => board.menu(currentTarget, ...cardMenu(board, card));
  const key = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open(event);
  };
  return (
    <div class="pin-face" role="button" aria-haspopup="menu" tabIndex={stop ? 0 : -1} onClick={open} onKeyDown={key}>
      <Card card={card} phase={phase} askGloss={lacksGloss(card)} class={card.gloss ? "card-glossed" : ""} />
    </div>
  );
}

/** Hundreds of these hang on a wall; one is drawn again only when it has itself changed. */
export class Pin extends Component {
  shouldComponentUpdate({ card, phase, stop }) {
    return card !== this.props.card || phase !== this.props.phase || stop !== this.props.stop;
  }

  render({ card, phase, stop }) {
    return (
      <li class="pin" data-card={card.id}>
        <Face card={card} phase={phase} stop={stop} />
        <FitsTo card={card} phase={phase} stop={stop} />
      </li>
    );
  }
}
