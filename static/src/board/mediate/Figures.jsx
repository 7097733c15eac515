// How much waits, and how long. It says what is, it does not hurry anybody.
import { t, tn } from "../../ui/words.js";

const MINUTE = 60000;

export function Figures({ waiting: { n, machine, median } }) {
  return (
    <p class="mediate-figures">
      <span>
        <b>{n}</b> {tn("Karte wartet", "Karten warten", n)}
      </span>
      {median !== null && <span>{lasts(median)}</span>}
      {machine > 0 && <span>{tn("{n} hat nur eine maschinelle Fassung", "{n} haben nur eine maschinelle Fassung", machine)}</span>}
    </p>
  );
}

function lasts(median) {
  const minutes = Math.round(median / MINUTE);
  return minutes < 1 ? t("mittlere Wartezeit unter einer Minute") : tn("mittlere Wartezeit {n} Minute", "mittlere Wartezeit {n} Minuten", minutes);
}
