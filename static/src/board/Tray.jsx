// Cards that lie in no cluster yet.
import { t } from "../ui/words.js";
import { Pile } from "./Pile.jsx";

const SHOWN = 40;

export function Tray({ cards, total, phase }) {
  return (
    <section class="tray pile-box" aria-labelledby="tray-title">
      <h2 class="tray-title" id="tray-title">
        {t("Noch ohne Cluster")} <span class="count">{cards.length === total ? total : t("{n} von {total}", { n: cards.length, total })}</span>
      </h2>
      {total > 0 && <p class="hint">{t("Ziehen oder antippen")}</p>}
      <Pile
        name="tray"
        label={t("Noch ohne Cluster")}
        cards={cards}
        phase={phase}
        limit={SHOWN}
        empty={<p class="pile-empty">{total ? t("Hier passt keine Karte zur Suche.") : t("Alle Karten sind einsortiert. Neue erscheinen hier.")}</p>}
      />
    </section>
  );
}
