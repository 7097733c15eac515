import { useEffect, useRef } from "preact/hooks";
import { CARD_LIMIT, cleanText, count } from "../live/clean.js";
import { phaseClass } from "../ui/PhaseSign.jsx";
import { dirOf } from "../ui/text.js";
import { tn } from "../ui/words.js";
import { usePhone } from "./context.js";
import { Dictate } from "./Dictate.jsx";
import { useFocus } from "./use-focus.js";

/** The field in which one writes is the card. `label` says, unseen, what belongs there; `comesUp`: a tap has just called it. */
export function CardField({ label, text, onText, phase, limit = CARD_LIMIT, lang: own, comesUp, ...rest }) {
  const { lang: screen } = usePhone();
  const lang = own ?? screen;
  const field = useRef(null);
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
          onInput={(event) => onText(event.target.value)}
          {...rest}
        />
        <p class={left < 0 ? "writing-left writing-over" : "writing-left"} lang={screen} dir={dirOf(screen)}>
          {left < 0 ? tn("{n} Zeichen zu viel", "{n} Zeichen zu viel", -left) : tn("noch {n} Zeichen", "noch {n} Zeichen", left)}
        </p>
      </div>
      <Dictate lang={lang} onWords={(words) => onText(text ? `${text.trimEnd()} ${words}` : words)} />
    </>
  );
}
