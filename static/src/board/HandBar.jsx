// While something is in the hand: what it is, where it may go, and the way back.
import { Icon } from "../ui/Icon.jsx";
import { one } from "../live/reducer.js";
import { t } from "../ui/words.js";
import { moves } from "./card-menu.js";
import { placesOf } from "./cluster-menu.jsx";
import { useBoard } from "./context.js";

const LONGEST = 60;

function sentence(held, thing) {
  const text = (held.noun === "card" ? thing.text : thing.title).slice(0, LONGEST);
  return held.noun === "card"
    ? t("„{text}“: Tippen Sie auf eine Überschrift oder Karte.", { text })
    : t("„{text}“: Tippen Sie auf den Cluster, vor dem er stehen soll.", { text });
}

export function HandBar({ held }) {
  const board = useBoard();
  const thing = held && one(board.live.state, held.noun, held.id);
  if (!thing) return null;
  // The menu does what it always does; the hand is empty by then.
  const choose = (event) => {
    const items = held.noun === "card" ? moves(board, thing) : placesOf(board, thing);
    const emptied = items.map((item) => ({ ...item, select: () => [board.hand.back(), item.select()] }));
    board.menu(event.currentTarget, t("Verschieben nach …"), emptied);
  };
  return (
    <div class="undo-bar hand-bar">
      <span>{sentence(held, thing)}</span>
      <button type="button" aria-haspopup="menu" onClick={choose}>
        <Icon name="list" /> {t("Auswählen …")}
      </button>
      <button type="button" onClick={board.hand.back}>
        <Icon name="undo" /> {t("Zurücklegen")}
      </button>
    </div>
  );
}
