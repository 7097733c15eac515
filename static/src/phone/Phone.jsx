import { useEffect, useState } from "preact/hooks";
import { createLive } from "../live/connection.js";
import { Link } from "../live/socket.js";
import { rememberedLanguage, rememberLanguage, speakLanguage } from "./language.js";
import { Privacy } from "./Privacy.jsx";
import { Welcome } from "./Welcome.jsx";
import { Workshop } from "./Workshop.jsx";

const useNobodyElse = () => null;

/** Somebody's own device. Who has been here before goes straight on. `usePeople`: others may write on it too. */
export function Phone({ page, store, usePeople = useNobodyElse }) {
  const [lang, setLang] = useState(null);
  const [live, setLive] = useState(null);
  // It connects while one still reads. Nothing is said over it before the yes.
  const [link] = useState(() => new Link());
  const enter = (tag) => {
    setLang(tag);
    setLive((entered) => entered ?? createLive({ view: "phone", code: page.code, lang: tag, link, store }));
  };
  const speak = async (tag) => {
    rememberLanguage(page, store, tag);
    await speakLanguage(tag, page, store);
    setLang(tag);
  };
  const people = usePeople({ live, page, store, speak });

  useEffect(() => {
    link.now();
    const known = rememberedLanguage(page, store);
    if (known) speak(known).then(() => enter(known));
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- once, when the page opens

  const accept = (tag) => {
    rememberLanguage(page, store, tag);
    enter(tag);
  };
  if (!live) return rememberedLanguage(page, store) ? null : <Welcome page={page} store={store} onReady={accept} />;
  if (people?.newcomer) return <Privacy page={page} onAccept={people.admit} onBack={() => people.invite(null)} />;
  const change = async (tag) => {
    await speak(tag);
    people?.speaks(tag);
    live.lang = tag;
    live.do("participant.change", { lang: tag });
  };
  return <Workshop key={live.token} live={live} lang={lang} page={page} speak={change} people={people} />;
}
