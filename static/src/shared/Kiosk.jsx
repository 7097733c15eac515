import { useEffect, useState } from "preact/hooks";
import { isKiosk, startKiosk } from "../live/people.js";
import { t } from "../ui/words.js";
import { forgetLanguage } from "../phone/language.js";
import { announce } from "../phone/announce.js";
import { Welcome } from "../phone/Welcome.jsx";
import { Workshop } from "../phone/Workshop.jsx";
import { Countdown } from "./Countdown.jsx";
import { KioskBar } from "./KioskBar.jsx";
import { KioskEnd } from "./KioskEnd.jsx";
import { KioskStart } from "./KioskStart.jsx";
import { Unheard } from "./Unheard.jsx";
import { useGuard } from "./use-guard.js";
import { useGuests } from "./use-guests.js";
import { useIdle } from "./use-idle.js";
import { useUnheard } from "./use-unheard.js";

/** A tablet for all: everybody begins with their language, and when they go nothing of theirs is left. */
export function Kiosk({ page, store }) {
  const [screen, setScreen] = useState(isKiosk(page.code, store) ? "free" : "start"); // or "end"
  const [reading, setReading] = useState(false); // somebody has chosen a language and reads what they agree to
  const unheard = useUnheard(page, store);
  const guests = useGuests({ page, store, started: screen !== "start", onChange: unheard.look });
  const taken = guests.lang !== null || reading;
  const leave = () => {
    setReading(false);
    setScreen("free");
    guests.leave();
    announce(t("Danke. Hier kann jetzt jemand anderes mitmachen."));
  };
  const left = useIdle(taken || screen === "end", leave);
  useGuard();
  useReturn(leave);

  if (screen === "start") {
    const start = () => {
      startKiosk(page.code, store);
      forgetLanguage(page.code, store);
      setScreen("free");
    };
    return <KioskStart page={page} onStart={start} />;
  }
  const come = (tag) => {
    setReading(false);
    guests.come(tag);
  };
  return (
    <>
      {screen === "end" ? (
        <KioskEnd page={page} store={store} unheard={unheard} onBack={() => setScreen("free")} />
      ) : guests.lang === null ? (
        <Welcome key={guests.count} page={page} store={store} onReady={come} onStep={(tag) => setReading(tag !== null)}>
          <Unheard {...unheard.refused} />
          <button type="button" class="kiosk-end" onClick={() => setScreen("end")}>
            {t("Tablet einrichten")}
          </button>
        </Welcome>
      ) : (
        <Guest page={page} guests={guests} onLeave={leave} />
      )}
      {left !== null && <Countdown left={left} />}
    </>
  );
}

function Guest({ page, guests, onLeave }) {
  const { live, lang, speak } = guests;
  const change = async (tag) => {
    await speak(tag);
    live.lang = tag;
    live.do("participant.change", { lang: tag });
  };
  return (
    <Workshop key={live.token} live={live} lang={lang} page={page} speak={change}>
      <KioskBar live={live} onLeave={onLeave} />
    </Workshop>
  );
}

// A page that the browser has kept in its memory still shows whoever was there when it was left.
function useReturn(leave) {
  useEffect(() => {
    const shown = (event) => event.persisted && leave();
    window.addEventListener("pageshow", shown);
    return () => window.removeEventListener("pageshow", shown);
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- what leaving means does not change
}
