import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { readAloud, voiceFor, voicesNow, watchVoices } from "../ui/speech.js";
import { t } from "../ui/words.js";

/** Reads a text in its own language, where the device has a voice for it. Never by itself; a second tap stops. */
export function ReadAloud({ text, lang }) {
  const [voices, setVoices] = useState(voicesNow);
  const [reads, setReads] = useState(false);
  const stop = useRef(null);
  useEffect(() => watchVoices(() => setVoices(voicesNow())), []);
  useEffect(() => () => stop.current?.(), []);
  const voice = voiceFor(voices, lang);
  if (!voice) return null;
  const end = () => {
    stop.current = null;
    setReads(false);
  };
  const toggle = () => {
    if (stop.current) return stop.current();
    stop.current = readAloud(text, lang, voice, end);
    return setReads(true);
  };
  return (
    <button type="button" class="card-tool" onClick={toggle}>
      <Icon name={reads ? "stop" : "speaker"} />
      {reads ? t("Anhalten") : t("Vorlesen")}
    </button>
  );
}
