import { t, tn } from "../../ui/words.js";
import { Empty } from "../parts/Empty.jsx";
import { Foot } from "../parts/Foot.jsx";
import { Head, wording } from "../parts/Head.jsx";
import { Wall } from "../parts/Wall.jsx";
import { withoutPhone } from "../paper.js";
import { cardsOf, wallOf } from "../things.js";

// Once so many hang, everybody knows how it goes, and the cards need the room.
const FEW = 6;

/** Cards as they come. While the wall is empty, the rules of the step have the room. */
export function Cards({ state, step, page }) {
  const wall = wallOf(state, step);
  const cards = wall ? cardsOf(state, wall) : [];
  const { rest, aside } = wording(step, page.lang);
  const count = cards.length > 8 ? tn("{n} Karte", "{n} Karten", cards.length) : "";
  return (
    <>
      <Head {...{ state, step, page }} hint={[aside, count].filter(Boolean).join(" · ")} />
      <Wall key={step.id} cards={cards} phase={step.phase}
        empty={<Empty rest={rest}>{t("Noch hängt keine Karte. Die erste ist immer die schwerste.")}</Empty>} />
      <Foot>{cards.length < FEW ? withoutPhone(state, step) : ""}</Foot>
    </>
  );
}
