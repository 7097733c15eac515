import { Card } from "../ui/Card.jsx";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { Late } from "./late.js";

/** One of one's own cards, with what has become of it. `onRewrite`: it can still be written anew. */
export function OwnCard({ card, state, phase, menu, class: extra = "", onRewrite, children }) {
  const { live, lang } = usePhone();
  const sending = state === "pending" && live.status === "online";
  const notes = {
    pending: sending ? t("wird gesendet") : t("wartet auf Netz"),
    arrived: t("an der Wand"),
    waiting: t("Ihre Karte ist da. Sie hängt gleich an der Wand."),
  };
  const line = state === "waiting" ? "arrived" : state;
  // What its fate says in whole sentences needs no sign beside it.
  const shown = { ...card, hidden: null, redacted: false, parked: false, same: 0 };
  const pile = card.same && state !== "hidden" ? "card-merged" : "";
  return (
    <Card class={`${extra} ${pile}`} card={shown} phase={phase} size="phone" state={notes[line] ? line : undefined} note={notes[state]} menu={menu} untagged={card.lang === lang} data-card={card.id}>
      <Late name="fate" card={card} state={state} onRewrite={onRewrite} />
      {children}
    </Card>
  );
}
