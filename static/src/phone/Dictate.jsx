import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { dictationFor, listen } from "./dictation.js";

/** "Diktieren": adds what is said to what is written. `onWords` gets each piece. */
export function Dictate({ lang, onWords }) {
  const { page } = usePhone();
  const [way, setWay] = useState(null);
  const [listens, setListens] = useState(false);
  const [trouble, setTrouble] = useState(null);
  const stop = useRef(null);
  const words = useRef(onWords);
  words.current = onWords;
  useEffect(() => {
    let there = true;
    dictationFor(window, page.dictation, lang).then((found) => there && setWay(found));
    return () => {
      there = false;
      stop.current?.();
    };
  }, [page, lang]);
  if (!way) return null;

  const end = (error) => {
    stop.current = null;
    setListens(false);
    if (error === "not-allowed" || error === "service-not-allowed") setTrouble(t("Das Mikrofon ist für diese Seite nicht erlaubt."));
    else if (error && error !== "aborted" && error !== "no-speech") setTrouble(t("Das Diktieren geht gerade nicht. Bitte schreiben Sie."));
  };
  const toggle = () => {
    if (stop.current) return stop.current();
    setTrouble(null);
    setListens(true);
    stop.current = listen(window, { local: way.local, lang, onWords: (said) => words.current(said), onEnd: end });
    return null;
  };
  return (
    <div class="dictate">
      <button type="button" class={listens ? "card-tool dictate-on" : "card-tool"} onClick={toggle}>
        <Icon name={listens ? "stop" : "mic"} />
        {listens ? t("Fertig gesprochen") : t("Diktieren")}
      </button>
      {listens && <span class="dictate-sign" role="status">{t("Das Handy hört zu")}</span>}
      {!way.local && <p class="help">{t("Ihr Browser schickt dafür den Ton an seinen Hersteller.")}</p>}
      {trouble && <p class="help" role="alert">{trouble}</p>}
    </div>
  );
}
