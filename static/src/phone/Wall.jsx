import { useEffect, useState } from "preact/hooks";
import { all, one } from "../live/reducer.js";
import { Card } from "../ui/Card.jsx";
import { t, tn } from "../ui/words.js";
import { isBlack } from "../ui/redacted.js";
import { AskCard } from "./AskCard.jsx";
import { CardTools } from "./CardTools.jsx";
import { usePhone } from "./context.js";
import { lookedAtWall } from "./Footer.jsx";
import { ownAsks } from "./own.js";
import { Screen } from "./Screen.jsx";
import { useWallNews } from "./use-wall-news.js";

const PAGE = 40;
const NOT_ASKED = { asks: false, explained: false };

/** All cards of the wall, newest first; under their headings once there are some. */
export function Wall() {
  const { live, step, workshop, about } = usePhone();
  const wall = about ? one(live.state, "wall", about.wall) : lookedAtWall(live.state, step);
  // Whoever looks for one card sees it, however many have come since.
  const [shown, setShown] = useState(about ? Infinity : PAGE);
  const wallId = wall?.id ?? null;
  useEffect(() => {
    live.watch(wallId);
    return () => live.watch(null);
  }, [live, wallId]);
  const cards = all(live.state, "card").filter((card) => card.wall === wallId);
  useWallNews(cards, live.toldWall === wallId && cards.length >= (wall?.count ?? 0));
  const own = live.state.mine.card ?? {};
  const asks = ownAsks(live);
  useLookedFor(about?.card, cards.length > 0);
  return (
    <Screen title={t("Alle Karten")}>
      <p class="quiet">{tn("{n} Karte", "{n} Karten", wall?.count ?? 0)}</p>
      {wall?.count > 0 && !cards.length && <div class="loading loading-card" />}
      {!wall?.count && <Empty />}
      {groups(live.state, cards).map(({ title, cards: group }) => (
        <section key={title}>
          {title && <h2 class="wall-heading">{title}</h2>}
          {group.slice(0, shown).map((card) => (
            <Card
              key={card.id}
              card={card}
              phase={wall.phase}
              size="phone"
              id={`card-${card.id}`}
              state={own[card.id] && "arrived"}
              note={t("Ihre Karte")}
              isNew={card.id === about?.card}
            >
              <CardTools card={card} />
              {!own[card.id] && !workshop.closed && !isBlack(card) && <AskCard card={card} ask={asks[card.id] ?? NOT_ASKED} />}
            </Card>
          ))}
        </section>
      ))}
      {cards.length > shown && (
        <button type="button" class="button button-second wide" onClick={() => setShown(shown + PAGE)}>
          {t("Weitere Karten zeigen")}
        </button>
      )}
    </Screen>
  );
}

// The card that one looks for comes to the middle of the screen, and a reader goes on from it.
function useLookedFor(id, there) {
  useEffect(() => {
    const card = id && there && document.getElementById(`card-${id}`);
    if (!card) return;
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "center" });
  }, [id, there]);
}

function groups(state, cards) {
  const newest = [...cards].sort((a, b) => b.created_at.localeCompare(a.created_at));
  const byHeading = new Map();
  for (const card of newest) {
    const cluster = card.cluster && one(state, "cluster", card.cluster);
    const title = cluster?.title ?? "";
    byHeading.set(title, [...(byHeading.get(title) ?? []), card]);
  }
  const loose = { title: byHeading.size > 1 && byHeading.has("") ? t("Noch ohne Überschrift") : "", cards: byHeading.get("") ?? [] };
  byHeading.delete("");
  const headed = [...byHeading].map(([title, group]) => ({ title, cards: group }));
  return loose.cards.length ? [...headed, loose] : headed;
}

function Empty() {
  return (
    <p class="empty">
      <strong>{t("Noch hängt keine Karte")}</strong>
      {t("Die erste ist immer die schwerste.")}
    </p>
  );
}
