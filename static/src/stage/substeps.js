// A step in parts (peer consulting): which part is on, by the clock. Pure.
import { t } from "../ui/words.js";

const PEER_CONSULTING = () => [
  t("Rollen verteilen"),
  t("Den Fall erzählen"),
  t("Die Schlüsselfrage nennen"),
  t("Verständnisfragen"),
  t("Ideen der Beratenden"),
  t("Rückmeldung zum Fall"),
];

/** `[{name, minutes, on}]`; `left` is what remains of the whole step, 0 to 1. A different number of parts is only numbered. */
export function parts(step, left) {
  const { substeps } = step.settings;
  const names = PEER_CONSULTING();
  const whole = substeps.reduce((sum, minutes) => sum + minutes, 0);
  const over = whole * (1 - left);
  let begins = 0;
  const found = substeps.map((minutes, i) => {
    const on = over >= begins && over < begins + minutes;
    begins += minutes;
    return { name: substeps.length === names.length ? names[i] : t("Teil {n}", { n: i + 1 }), minutes, on };
  });
  if (!found.some((part) => part.on)) found[found.length - 1].on = true;
  return found;
}
