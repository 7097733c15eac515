import { useEffect, useState } from "preact/hooks";
import { createLive } from "../live/connection.js";
import { Languages } from "./Languages.jsx";
import { Privacy } from "./Privacy.jsx";
import { rememberedLanguage, rememberLanguage, speakLanguage } from "./language.js";
import { Workshop } from "./Workshop.jsx";

/** The way in: a language, the privacy notice in it, then the workshop. Who has been here before goes straight on. */
export function Phone({ page, store }) {
  const [lang, setLang] = useState(null);
  const [live, setLive] = useState(null);
  const enter = (tag) => setLive((entered) => entered ?? createLive({ view: "phone", code: page.code, lang: tag, store }));

  const speak = async (tag) => {
    await speakLanguage(tag, page, store);
    setLang(tag);
  };

  useEffect(() => {
    const known = rememberedLanguage(page, store);
    if (known) speak(known).then(() => enter(known));
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- once, when the page opens

  if (live) {
    const change = async (tag) => {
      rememberLanguage(page, store, tag);
      await speak(tag);
      live.lang = tag;
      live.do("participant.change", { lang: tag });
    };
    return <Workshop live={live} lang={lang} page={page} speak={change} />;
  }
  if (lang === null) return rememberedLanguage(page, store) ? null : <Languages page={page} onChoose={speak} />;
  const accept = () => {
    rememberLanguage(page, store, lang);
    enter(lang);
  };
  return <Privacy page={page} onAccept={accept} onBack={() => setLang(null)} />;
}
