// Cards that lie in no cluster yet. As long as there is no cluster at all they have the whole pinboard to themselves.
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Pile } from "./Pile.jsx";
import { pure } from "./pure.js";

const SHOWN = 40;

function emptyText(total, spread) {
  if (total) return t("Hier passt keine Karte zum Filter.");
  return spread ? t("Noch hängt keine Karte. Die erste erscheint hier.") : t("Alle Karten sind einsortiert. Neue erscheinen hier.");
}

function How() {
  return useBoard().may("card.move") ? <p class="hint">{t("Ziehen oder antippen")}</p> : null;
}

/** `spread`: as wide as the pinboard. */
export const Tray = pure(({ cards, total, phase, spread = false }) => (
  <section class={spread ? "tray tray-spread pile-box" : "tray pile-box"} aria-labelledby="tray-title">
    <h2 class={spread ? "visually-hidden" : "tray-title"} id="tray-title">
      {t("Noch ohne Cluster")} <span class="count">{cards.length === total ? total : t("{n} von {total}", { n: cards.length, total })}</span>
    </h2>
    {total > 0 && !spread && <How />}
    <Pile
      name="tray"
      label={t("Noch ohne Cluster")}
      cards={cards}
      phase={phase}
      limit={SHOWN}
      empty={<p class="pile-empty">{emptyText(total, spread)}</p>}
    />
  </section>
));
