// Who stands at the tablet: nobody, or somebody with a token that ends when they go.
import { useEffect, useRef, useState } from "preact/hooks";
import { createLive } from "../live/connection.js";
import { oldestWaiting } from "../live/outbox.js";
import { nextPerson, tokenFor } from "../live/person.js";
import { speakLanguage } from "../phone/language.js";
import { backToStart } from "./use-guard.js";

/** `{live, lang, count, speak(tag), come(tag), leave()}`; lang is null while nobody is there, count says how many have gone. */
export function useGuests({ page, store, started }) {
  const [lang, setLang] = useState(null);
  const [count, setCount] = useState(0);
  const live = useRef(null);

  useEffect(() => {
    if (!started) return;
    nextPerson(page.code, store);
    // What somebody wrote before a reload goes out as theirs, before anybody else comes.
    const left = oldestWaiting(page.code, store);
    if (left) live.current = createLive({ view: "phone", code: page.code, lang: left.lang ?? page.lang, token: left.token, store });
  }, [page, store, started]);

  async function speak(tag) {
    await speakLanguage(tag, page, store);
    setLang(tag);
  }

  function come(tag) {
    const token = tokenFor(page.code, store);
    if (live.current) live.current.turnTo({ token, lang: tag });
    else live.current = createLive({ view: "phone", code: page.code, lang: tag, store });
    setLang(tag);
  }

  async function leave() {
    nextPerson(page.code, store);
    setLang(null);
    setCount((n) => n + 1);
    backToStart();
    window.scrollTo(0, 0);
    await speakLanguage(page.lang, page, store);
    setCount((n) => n + 1);
  }

  return { live: live.current, lang, count, speak, come, leave };
}
