// Who stands at the tablet: nobody, or somebody with a token that ends when they go.
import { useEffect, useRef, useState } from "preact/hooks";
import { createLive } from "../live/connection.js";
import { oldestWaiting } from "../live/outbox.js";
import { nextPerson, tokenFor } from "../live/person.js";
import { speakLanguage } from "../phone/language.js";
import { backToStart } from "./use-guard.js";

/**
 * `{live, lang, count, speak(tag), come(tag), leave()}`; lang is null while nobody is there, count says how many have gone.
 * `onChange` is called after every change of what they have and wait for.
 */
export function useGuests({ page, store, started, onChange }) {
  const [lang, setLang] = useState(null);
  const [count, setCount] = useState(0);
  const live = useRef(null);

  function open(options) {
    live.current = createLive({ view: "phone", code: page.code, store, ...options });
    live.current.subscribe(onChange);
  }

  useEffect(() => {
    if (!started) return;
    nextPerson(page.code, store);
    // What somebody wrote before a reload goes out as theirs, before anybody else comes.
    const left = oldestWaiting(page.code, store);
    if (left) open({ lang: left.lang ?? page.lang, token: left.token });
  }, [page, store, started]); // eslint-disable-line react-hooks/exhaustive-deps -- the way it is opened does not change

  async function speak(tag) {
    await speakLanguage(tag, page, store);
    setLang(tag);
  }

  function come(tag) {
    const token = tokenFor(page.code, store);
    if (live.current) live.current.turnTo({ token, lang: tag });
    else open({ lang: tag });
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
