// What the moderation has just done with one's own cards, for those who do not see the card change.
import { useRef } from "preact/hooks";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { cardNews } from "./own.js";
import { useBatches } from "./use-batches.js";

const SENTENCES = () => ({
  hidden: t("Die Moderation hat eine Ihrer Karten von der Wand genommen."),
  redacted: t("Die Moderation hat auf einer Ihrer Karten eine Stelle geschwärzt."),
  merged: t("Eine Ihrer Karten hängt jetzt mit einer gleichen zusammen."),
  hung: t("Ihre Karte hängt an der Wand."),
  parked: t("Gute Frage. Wir heben sie für die Verwirklichung auf."),
  moved: t("Eine Ihrer Karten hängt jetzt unter einer Überschrift."),
});

export function useCardNews(live) {
  const known = useRef(null);
  const cards = live.head === null ? null : (live.state.mine.card ?? {});
  known.current = known.current ?? cards;
  useBatches(() => {
    if (!cards) return false;
    const news = cardNews(known.current, cards);
    known.current = cards;
    if (news.length) announce(news.map((kind) => SENTENCES()[kind]).join(" "));
    return news.length > 0;
  }, cards);
}
