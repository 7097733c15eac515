import { all, one } from "../../live/reducer.js";
import { t, tn } from "../../ui/words.js";
import { Empty } from "../parts/Empty.jsx";
import { Title } from "../parts/Title.jsx";
import { Wall } from "../parts/Wall.jsx";
import { byPosition } from "../things.js";

/** One cluster with all its cards; what does not fit comes page by page. */
export function OneCluster({ state, step, thing: cluster }) {
  const wall = one(state, "wall", cluster.wall);
  const phase = wall && wall.phase;
  const cards = all(state, "card").filter((card) => card.cluster === cluster.id).sort(byPosition);
  return (
    <>
      <Title {...{ state, step, phase }} kind={tn("{n} Karte", "{n} Karten", cards.length)} lang="de">{cluster.title}</Title>
      <Wall key={cluster.id} cards={cards} phase={phase} empty={<Empty>{t("Unter dieser Überschrift hängt noch keine Karte.")}</Empty>} />
    </>
  );
}
