import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { within } from "../ui/text.js";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { inFront } from "./front.js";

const WORDS = {
  pause: () => t("Vorn ist gerade Pause."),
  qr: () => t("Vorn steht der Code zum Mitmachen."),
  ranking: () => t("Vorn sind die Punkte zu sehen."),
  card: () => t("Vorn geht es gerade um eine Karte."),
  "own-card": () => t("Vorn geht es gerade um Ihre Karte."),
  thing: ({ title }, lang) => t("Vorn geht es gerade um „{title}“.", { title: within(title, lang) }),
};

/** What happens in front, in a sentence. */
export const frontWords = (seen, lang) => WORDS[seen.what](seen, lang);

/** While a step is open and something else stands in front: that, quietly. What one can do here stays. */
export function Front() {
  const { live, lang } = usePhone();
  const seen = inFront(live.state);
  const words = seen ? frontWords(seen, lang) : null;
  const told = useRef(words);
  useEffect(() => {
    if (words && words !== told.current) announce(words);
    told.current = words;
  }, [words]);
  if (!words) return null;
  return (
    <p class="front with-icon">
      <Icon name="screen" />
      <span>{words}</span>
    </p>
  );
}
