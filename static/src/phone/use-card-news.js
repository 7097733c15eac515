// What the moderation has just done with one's own cards, for those who do not see the card change.
import { useEffect, useRef } from "preact/hooks";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { cardNews } from "./own.js";

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
  const cards = live.state.mine.card;
  useEffect(() => {
    const before = known.current;
    known.current = live.head === null ? null : (cards ?? {});
    if (!before || !cards) return;
    const news = cardNews(before, cards);
    if (news.length) announce(news.map((kind) => SENTENCES()[kind]).join(" "));
  }, [cards, live, live.head]);
}
