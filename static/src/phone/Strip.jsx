import { useEffect, useState } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";

// A change of the antenna is over in a moment; only what lasts is worth a sentence.
const WORTH_SAYING = 1500;

/** Without network: one quiet strip under the header. Nothing is locked. */
export function Strip() {
  const { live } = usePhone();
  const offline = live.status === "offline";
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!offline) {
      setShown(false);
      return undefined;
    }
    const timer = setTimeout(() => {
      setShown(true);
      announce(sentence());
    }, WORTH_SAYING);
    return () => clearTimeout(timer);
  }, [offline]);
  if (!shown) return null;
  return (
    <p class="strip with-icon">
      <Icon name="wifi-off" />
      {sentence()}
    </p>
  );
}

const sentence = () => t("Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren.");
