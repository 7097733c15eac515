import { useEffect, useId, useRef } from "preact/hooks";
import { CARD_LIMIT, cleanText, count } from "../live/clean.js";
import { phaseClass } from "../ui/PhaseSign.jsx";
import { dirOf } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { usePhone } from "./context.js";
import { Dictate } from "./Dictate.jsx";
import { useFocus } from "./use-focus.js";

/**
 * The field in which one writes is the card. `label` and `hint` say, unseen, what belongs there; `empty`: somebody wanted to send
 * it with nothing on it; `comesUp`: a tap has just called it.
 */
export function CardField({ label, hint, empty, text, onText, phase, limit = CARD_LIMIT, lang: own, comesUp }) {
  const { lang: screen } = usePhone();
  const lang = own ?? screen;
  const field = useRef(null);
  const note = useId();
  const left = limit - count(cleanText(text));
  useEffect(() => {
    field.current.style.height = "auto";
    field.current.style.height = `${field.current.scrollHeight}px`;
  }, [text]);
  useFocus(field, comesUp);
  return (
    <>
      <div class={`card card-phone writing ${phaseClass(phase)}`} dir={dirOf(lang)} onClick={() => field.current.focus()}>
        <textarea
          ref={field}
          rows="3"
          lang={lang}
          dir={text ? "auto" : undefined}
          aria-label={label}
          value={text}
          aria-describedby={hint || empty ? note : undefined}
          aria-invalid={empty ? "true" : undefined}
          onInput={(event) => onText(event.target.value)}
        />
        <p class={left < 0 ? "writing-left writing-over" : "writing-left"} lang={screen} dir={dirOf(screen)}>
          {left < 0 ? tn("{n} Zeichen zu viel", "{n} Zeichen zu viel", -left) : tn("noch {n} Zeichen", "noch {n} Zeichen", left)}
        </p>
      </div>
      {(hint || empty) && (
        <p id={note} class={empty ? "error" : "visually-hidden"}>
          {empty ? t("Schreiben Sie zuerst etwas auf die Karte.") : hint}
        </p>
      )}
      <Dictate lang={lang} onWords={(words) => onText(text ? `${text.trimEnd()} ${words}` : words)} />
    </>
  );
}
