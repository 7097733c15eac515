import { useEffect, useState } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { Late } from "./late.js";

// A change of the antenna is over in a moment; only what lasts is worth a sentence.
const WORTH_SAYING = 1500;

/** Without network: one quiet strip under the header. Nothing is locked. What more there is to say comes with the later script. */
export function Strip() {
  const { live } = usePhone();
  const offline = useLasting(live.status === "offline");
  useEffect(() => {
    if (offline) announce(offlineWords());
  }, [offline]);
  return (
    <Late name="network">
      {offline && (
        <aside class="strip with-icon">
          <Icon name="wifi-off" />
          <p>{offlineWords()}</p>
        </aside>
      )}
    </Late>
  );
}

export const offlineWords = () => t("Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren.");

/** True once something has been so for a while. */
export function useLasting(so, ms = WORTH_SAYING) {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!so) {
      setLasting(false);
      return undefined;
    }
    const timer = setTimeout(() => setLasting(true), ms);
    return () => clearTimeout(timer);
  }, [so, ms]);
  return so && lasting;
}
