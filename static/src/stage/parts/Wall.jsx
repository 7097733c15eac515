import { useRef } from "preact/hooks";
import { t } from "../../ui/words.js";
import { Card } from "../../ui/Card.jsx";
import { COLUMNS, marks, paged, place } from "../paging.js";
import { useHeights, useSizes } from "./measure.jsx";
import { useFresh } from "./use-fresh.js";
import { useMotion } from "./use-motion.js";
import { usePages } from "./use-pages.js";

const content = (card) => `${card.text} ${card.gloss ? `${card.gloss.by} ${card.gloss.text}` : ""} ${card.same || 0} ${card.thanks || 0} ${about(card)}`;
const about = (card) => [card.for_whom, card.place, ...(card.languages || [])].join(" ");

// 2.2 vh, the gap between cards, in the pixels in which heights are measured.
const gapPx = () => (innerHeight * 2.2) / 100;

/** Cards in `columns` columns, the newest on top, never smaller and never cut by the edge: the rest is on the next pages. */
export function Wall({ cards, phase, sign, empty, columns: n = COLUMNS }) {
  const box = useRef(null);
  const columns = useRef([]);
  const sizes = useSizes();
  const fresh = useFresh(cards.map((card) => card.id));
  const room = box.current ? box.current.clientHeight : Infinity;
  const draw = (card, tight = false) => (
    <div class={tight ? "wall-card wall-tight" : "wall-card"} data-id={card.id} key={card.id}>
      <Card card={card} phase={phase} size="stage" isNew={fresh.has(card.id)}>{sign && sign(card)}</Card>
    </div>
  );
  const [heights, measuring] = useHeights(cards, content, (card) => draw(card), sizes);
  const hung = cards.filter((card) => card.id in heights);
  columns.current = place(columns.current, hung.map((card) => card.id), heights, gapPx(), n);
  const pages = paged(columns.current, heights, gapPx(), room);
  const newest = cards.length ? cards[cards.length - 1].id : null;
  const page = usePages(pages.length, newest);
  const moving = useMotion(page);
  const byId = Object.fromEntries(cards.map((card) => [card.id, card]));
  return (
    <div class="wall" ref={box}>
      {!cards.length && empty}
      <div class="wall-columns" ref={moving}>
        {pages[page].map((ids, i) => <div class="wall-column" key={i}>{ids.map((id) => draw(byId[id], heights[id] > room))}</div>)}
        {measuring}
      </div>
      {pages.length > 1 && <Page at={page} of={pages.length} />}
    </div>
  );
}

/** Which page of how many is shown: marks without words, out of the way. */
export function Page({ at, of }) {
  return (
    <p class="page">
      <span class="visually-hidden">{t("Seite {n} von {all}", { n: at + 1, all: of })}</span>
      {marks(at, of).map((on, i) => <i key={i} class={on ? "page-on" : ""} />)}
    </p>
  );
}
