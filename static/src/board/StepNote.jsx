// What the moderation writes down for itself: on every board, never in the hall.
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { useNote } from "./use-note.js";

const LONGEST = 2000;

/** `step` with its `note`; give the step's id as `key`. `labelled`: the label is seen, not only heard. */
export function StepNote({ step, labelled = false }) {
  const { text, write, leave, theirs, take } = useNote(step);
  const field = useRef(null);

  useLayoutEffect(() => {
    field.current.style.height = "auto";
    field.current.style.height = `${field.current.scrollHeight}px`;
  }, [text]);

  return (
    <div class="note">
      <label>
        <span class={labelled ? "label" : "visually-hidden"}>{t("Notiz, nur für die Moderation")}</span>
        <textarea ref={field} class="note-field" rows={1} maxLength={LONGEST} dir="auto" value={text} placeholder={labelled ? undefined : t("Eigene Notiz")}
          onInput={(event) => write(event.currentTarget.value)} onBlur={leave} />
      </label>
      {theirs !== null && (
        <p class="note-theirs" role="status">
          <Icon name="people" />
          <span>
            {t("Inzwischen steht an einem anderen Gerät: „{text}“. Beides bleibt im Verlauf.", { text: theirs })}{" "}
            <button type="button" class="link" onClick={take}>{t("Diese Fassung nehmen")}</button>
          </span>
        </p>
      )}
    </div>
  );
}
