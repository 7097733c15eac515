// Cards that lie in no cluster yet. As long as there is no cluster at all they have the whole pinboard to themselves.
import { t } from "../ui/words.js";
import { Pile } from "./Pile.jsx";

const SHOWN = 40;

/** `spread`: as wide as the pinboard. */
export function Tray({ cards, total, phase, spread = false }) {
  return (
    <section class={spread ? "tray tray-spread pile-box" : "tray pile-box"} aria-labelledby="tray-title">
      <h2 class={spread ? "visually-hidden" : "tray-title"} id="tray-title">
        {t("Noch ohne Cluster")} <span class="count">{cards.length === total ? total : t("{n} von {total}", { n: cards.length, total })}</span>
      </h2>
      {total > 0 && !spread && <p class="hint">{t("Ziehen oder antippen")}</p>}
      <Pile
        name="tray"
        label={t("Noch ohne Cluster")}
        cards={cards}
        phase={phase}
        limit={SHOWN}
        empty={<p class="pile-empty">{total ? t("Hier passt keine Karte zur Suche.") : spread ? t("Noch hängt keine Karte. Die erste erscheint hier.") : t("Alle Karten sind einsortiert. Neue erscheinen hier.")}</p>}
      />
    </section>
  );
}
