import { useEffect } from "preact/hooks";
import { usePhone } from "./context.js";
import { feel } from "./haptic.js";
import { useCardNews } from "./use-card-news.js";

/** What has become of what one has sent, for ears and hands; there is nothing to see. */
export function News() {
  const { live } = usePhone();
  useCardNews(live);
  useEffect(() => {
    live.onAnswer = (kind, ack) => feel(kind, ack);
    return () => (live.onAnswer = null);
  }, [live]);
  return null;
}
