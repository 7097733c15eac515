import { useEffect } from "preact/hooks";
import { time } from "../../ui/day.js";
import { Icon } from "../../ui/Icon.jsx";
import { t } from "../../ui/words.js";
import { announce } from "../announce.js";
import { usePhone } from "../context.js";
import { offlineWords, useLasting } from "../Strip.jsx";
import { useReception } from "./use-reception.js";
import { waitingThings, waitingWords } from "./waiting.js";

// With a good network nothing waits so long that one could read of it.
const WORTH_SAYING = 4000;

/** How the network is where it is not well, from when what one sees is, and what still waits. Nothing is locked. */
export function NetStrip() {
  const { lang, live } = usePhone();
  const offline = useLasting(live.status === "offline");
  const weak = useReception(live) && !offline;
  const waiting = waitingWords(waitingThings(live.pending));
  const late = useLasting(Boolean(waiting), WORTH_SAYING);
  const shown = waiting && (offline || weak || late) ? waiting : null;
  useEffect(() => {
    if (weak) announce(weakWords());
  }, [weak]);
  useEffect(() => {
    if (shown) announce(shown);
  }, [shown]);
  if (!offline && !weak && !shown) return null;
  return (
    <aside class="strip">
      {offline && <Line icon="wifi-off" more={live.recalledAt && t("Sie sehen den Stand von {time} Uhr.", { time: time(live.recalledAt, lang) })}>{offlineWords()}</Line>}
      {weak && <Line icon="wifi">{weakWords()}</Line>}
      {shown && <Waiting words={shown} />}
    </aside>
  );
}

function Line({ icon, more, children }) {
  return (
    <div class="with-icon">
      <Icon name={icon} />
      <div>
        <p>{children}</p>
        {more && <p>{more}</p>}
      </div>
    </div>
  );
}

function Waiting({ words }) {
  const { live, go, screen } = usePhone();
  useStay(live.store);
  return (
    <>
      {!live.store.lasting && <p>{t("Bitte lassen Sie diese Seite offen, bis alles angekommen ist.")}</p>}
      {screen === "outbox" ? (
        <Line icon="clock">{words}</Line>
      ) : (
        <button type="button" class="strip-button with-icon" onClick={() => go("outbox")}>
          <Icon name="clock" />
          <span>{words}</span>
        </button>
      )}
    </>
  );
}

// Where the browser keeps nothing, a page that is closed takes along what it has not sent: the browser asks first.
function useStay({ lasting }) {
  useEffect(() => {
    if (lasting) return undefined;
    const ask = (event) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [lasting]);
}

const weakWords = () => t("Das Netz ist hier schwach. Was Sie schreiben, bleibt auf dem Gerät, bis es angekommen ist.");
