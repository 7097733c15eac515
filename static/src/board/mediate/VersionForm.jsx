// The field for a German version. Enter saves; a word that one is not sure of is better than none.
import { useEffect, useRef, useState } from "preact/hooks";
import { cleanText, count } from "../../live/clean.js";
import { Button } from "../../ui/Button.jsx";
import { Icon } from "../../ui/Icon.jsx";
import { t, tn } from "../../ui/words.js";
import { useBoard } from "../context.js";

const MOST = 560;
const NEARLY = 100;
// What somebody has begun to write of a card that went to somebody else meanwhile.
const drafts = new Map();

/** `onSend(fields)` sends it in another way than by itself. Children stand beside the main button. */
export function VersionForm({ card, onStir = () => {}, onSend, onSaved, children }) {
  const { live } = useBoard();
  const field = useRef(null);
  const [text, setText] = useState(() => drafts.get(card.id) ?? (card.gloss ? card.gloss.text : ""));
  const [unsure, setUnsure] = useState(Boolean(card.gloss_unsure));
  const [note, setNote] = useState(null);
  const [sending, setSending] = useState(false);
  const send = onSend ?? ((fields) => live.do("card.gloss", fields));
  const left = MOST - count(cleanText(text));
  useEffect(() => field.current.focus({ preventScroll: true }), []);

  function write(words) {
    drafts.set(card.id, words);
    setText(words);
    setNote(null);
    onStir();
  }

  async function save(event) {
    event.preventDefault();
    if (sending) return;
    if (!cleanText(text)) return setNote(t("Schreiben Sie zuerst die deutsche Fassung."));
    if (left < 0) return setNote(tn("Kürzen Sie den Text noch um {n} Zeichen.", "Kürzen Sie den Text noch um {n} Zeichen.", -left));
    setSending(true);
    const ack = await send({ card: card.id, text, unsure });
    setSending(false);
    if (!ack.ok) return setNote(ack.error.message);
    drafts.delete(card.id);
    return onSaved();
  }

  const key = (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) save(event);
  };
  const help = card.gloss && card.gloss.by === "machine" ? t("Das hat eine Maschine übersetzt. Bitte prüfen und verbessern Sie es.") : t("Enter speichert.");
  return (
    <form class="mediate-form" onSubmit={save}>
      <label class="label" for={`v${card.id}`}>{t("Auf Deutsch")}</label>
      <textarea id={`v${card.id}`} ref={field} class="input" rows="3" lang="de" dir="ltr" value={text} aria-describedby={`h${card.id}`} aria-invalid={note ? "true" : undefined} onInput={(event) => write(event.currentTarget.value)} onKeyDown={key} />
      <p class="help" id={`h${card.id}`}>
        {help} {left < NEARLY && tn("noch {n} Zeichen", "noch {n} Zeichen", left)}
      </p>
      {note && <p class="error" role="alert"><Icon name="warning" />{note}</p>}
      <label class="mediate-unsure">
        <input type="checkbox" checked={unsure} onChange={(event) => setUnsure(event.currentTarget.checked)} />
        <span>{t("Ich bin nicht sicher, bitte gegenlesen")}</span>
      </label>
      <div class="mediate-actions">
        <Button kind="main" type="submit" why={sending && live.status !== "online" ? t("wartet auf Netz") : null}>{t("Fassung speichern")}</Button>
        {children}
      </div>
    </form>
  );
}
