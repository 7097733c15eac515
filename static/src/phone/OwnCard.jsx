import { Card } from "../ui/Card.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";

/** One of one's own cards, with what has become of it. */
export function OwnCard({ card, state, phase, menu, class: extra, children }) {
  const { live, lang } = usePhone();
  const sending = state === "pending" && live.status === "online";
  const notes = { pending: sending ? t("wird gesendet") : t("wartet auf Netz"), arrived: t("an der Wand"), merged: t("an der Wand, bei gleichen Karten") };
  const signs = { hidden: undefined, merged: "arrived" };
  const shown = state === "hidden" ? { ...card, hidden: null } : card;
  return (
    <Card class={extra} card={shown} phase={phase} size="phone" state={state in signs ? signs[state] : state} note={notes[state]} menu={menu} untagged={card.lang === lang} data-card={card.id}>
      {state === "hidden" && (
        <p class="card-state" lang={lang}>
          <Icon name="eye-off" />
          <bdi>{t("Die Moderation hat diese Karte von der Wand genommen.")}</bdi>
        </p>
      )}
      {children}
    </Card>
  );
}
