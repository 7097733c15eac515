import { useState } from "preact/hooks";
import { Languages } from "./Languages.jsx";
import { speakLanguage } from "./language.js";
import { Privacy } from "./Privacy.jsx";

/** The way in: a language, then the privacy notice in it. `onStep`: one has gone on, or back; children stand below the languages. */
export function Welcome({ page, store, onReady, onStep, children }) {
  const [lang, setLang] = useState(null);
  const to = async (tag) => {
    if (tag) await speakLanguage(tag, page, store);
    setLang(tag);
    onStep?.(tag);
  };
  if (lang) return <Privacy page={page} onAccept={() => onReady(lang)} onBack={() => to(null)} />;
  return (
    <Languages page={page} onChoose={to}>
      {children}
    </Languages>
  );
}
