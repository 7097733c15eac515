// What has just become of what one has sent, for those who do not look: sentences that are read out, and what the hand feels.
import { useEffect, useRef } from "preact/hooks";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { feel } from "./haptic.js";
import { cardNews } from "./own.js";

const SENTENCES = () => ({
  hidden: t("Die Moderation hat eine Ihrer Karten von der Wand genommen."),
  redacted: t("Die Moderation hat auf einer Ihrer Karten eine Stelle geschwärzt."),
  merged: t("Eine Ihrer Karten hängt jetzt mit einer gleichen zusammen."),
  hung: t("Ihre Karte hängt an der Wand."),
  parked: t("Gute Frage. Wir heben sie für die Verwirklichung auf."),
  moved: t("Eine Ihrer Karten hängt jetzt unter einer anderen Überschrift."),
});

/** Nothing to see: the screen itself says it too. */
export function News() {
  const { live } = usePhone();
  useEffect(() => {
    live.onAnswer = (kind, ack) => feel(kind, ack);
    return () => (live.onAnswer = null);
  }, [live]);
  const known = useRef(null);
  const cards = live.state.mine.card;
  useEffect(() => {
    const before = known.current;
    known.current = live.head === null ? null : (cards ?? {});
    if (!before || !cards) return;
    const news = cardNews(before, cards);
    if (news.length) announce(news.map((kind) => SENTENCES()[kind]).join(" "));
  }, [cards, live, live.head]);
  return null;
}
