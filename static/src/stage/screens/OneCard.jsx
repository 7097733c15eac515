import { one } from "../../live/reducer.js";
import { Card, MachineMade } from "../../ui/Card.jsx";
import { t } from "../../ui/words.js";
import { useSizes } from "../parts/measure.jsx";
import { Title } from "../parts/Title.jsx";
import { useFit } from "../parts/use-fit.js";
import { usePages } from "../parts/use-pages.js";
import { Page } from "../parts/Wall.jsx";

// In vh. What the last row reads is never smaller than the cards of the wall.
const SIZES = [14, 12, 10, 8.4, 7, 5.8, 5, 4.5];

/** One card, as large as its words allow, with its German version. */
export function OneCard({ state, step, thing: card }) {
  const wall = one(state, "wall", card.wall);
  const cluster = one(state, "cluster", card.cluster);
  const phase = wall && wall.phase;
  const content = `${useSizes()}|${card.text}|${card.gloss ? card.gloss.text : ""}|${card.same}`;
  return (
    <>
      <Title {...{ state, step, phase }} kind={phase ? "" : t("Karte")} lang="de">{cluster && cluster.title}</Title>
      <Large key={content} card={card} phase={phase} />
    </>
  );
}

// What does not fit together even in the smallest size: the words as they were written, then their German version.
const apart = (card) => [{ ...card, gloss: null }, { ...card, text: card.gloss.text, lang: "de", gloss: null, by: card.gloss.by }];

function Large({ card, phase }) {
  const [box, size] = useFit(SIZES);
  const parts = size === null && card.gloss ? apart(card) : [];
  const at = usePages(Math.max(1, parts.length), card.id);
  if (parts.length) {
    return (
      <>
        <Large key={at} card={parts[at]} phase={phase} />
        <Page at={at} of={parts.length} />
      </>
    );
  }
  return (
    <div class="one" ref={box}>
      <Card card={card} phase={phase} size="stage" class="card-one">
        {card.by === "machine" && <MachineMade />}
      </Card>
    </div>
  );
}
