// Which card of some that say the same lies on top, and laying the others under it.
import { t } from "../../ui/words.js";

/** One that lies in a cluster already, then one that others lie under, then the one that says most. */
export function proposedTop(cards) {
  const rank = (card) => [card.cluster ? 1 : 0, card.same, card.text.length];
  const better = (a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, i) => value !== right[i]);
    return at >= 0 && left[at] > right[at] ? a : b;
  };
  return cards.reduceRight((best, card) => better(best, card));
}

/** One after the other, so that each can be undone; ends at the first that is refused. */
export async function mergeInto(actions, cards, top) {
  for (const card of cards) {
    if (card.id === top.id) continue;
    const ack = await actions.act("card.merge", { card: card.id, into: top.id }, t("Gleiche Karten zusammengelegt"));
    if (!ack.ok) return;
  }
}
