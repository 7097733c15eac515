import { useEffect, useRef } from "preact/hooks";
import { cleanText } from "../live/clean.js";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { fieldLabel } from "../ui/sheet-fields.js";
import { t } from "../ui/words.js";
import { announce } from "./announce.js";
import { usePhone } from "./context.js";
import { TextField } from "./TextField.jsx";
import { useDraft } from "./use-draft.js";

const LONGEST = 600;
const ISO_DATE = /^(\d{4}-\d\d-\d\d)?$/;
// Whoever stops to think has written something that the table may read.
const PAUSE = 1500;
const NONE = null;

/**
 * One field of a sheet. While somebody writes here, nothing changes under the cursor: the draft is `{text, before}`, where
 * `before` is what stood there when they began. If others have written meanwhile, both versions are shown, and nothing is sent
 * until it is decided which one stays.
 */
export function SheetField({ sheet, name, saved, onSave }) {
  const { live } = usePhone();
  const [draft, setDraft] = useDraft(`sheet:${sheet.id}:${name}`, NONE);
  const timer = useRef(null);
  const latest = useRef(null);
  const theirs = sheet.fields[name] ?? "";
  const other = draft && theirs !== draft.before && theirs !== draft.text.trim() && saved === theirs;

  const send = async () => {
    const { draft: now, blocked } = latest.current;
    clearTimeout(timer.current);
    if (!now) return;
    const text = cleanText(now.text);
    if (text === now.before && !isFocused(sheet, name)) return setDraft(NONE);
    if (text === now.before || blocked) return;
    const sent = onSave(name, text, now.before);
    setDraft(isFocused(sheet, name) ? { text: now.text, before: text } : NONE);
    const ack = await sent;
    if (ack.ok || ack.error.code !== "conflict") return ack.ok ? undefined : announce(ack.error.message);
    // Somebody was quicker: the words come back into their field, beside the others.
    live.dismiss(ack.id);
    return setDraft({ text: latest.current.draft?.text ?? now.text, before: now.before });
  };
  latest.current = { draft, blocked: other, send };

  const write = (text) => {
    setDraft({ text, before: draft ? draft.before : saved });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current.send(), PAUSE);
  };
  // Another step or screen, and after a reload what an earlier visit left behind: sent as if one had left the field.
  useEffect(() => {
    latest.current.send();
    return () => latest.current.send();
  }, []);

  const take = () => setDraft(NONE);
  const both = () => setDraft({ text: [theirs, draft.text].filter(Boolean).join("\n"), before: theirs });
  const mine = () => setDraft({ text: draft.text, before: theirs });
  const decide = (change) => () => {
    change();
    setTimeout(() => latest.current.send());
  };
  const value = draft ? draft.text : saved;
  const id = fieldId(sheet, name);
  const field = { id, label: questions()[name] ?? fieldLabel(name), value, onText: write, onBlur: () => latest.current.send() };
  return (
    <div class="sheet-field">
      {/* A date that can be followed up, unless somebody has already written something like "im Sommer". */}
      {name === "by_when" && ISO_DATE.test(value) ? <TextField {...field} type="date" /> : <TextField {...field} rows={2} maxlength={LONGEST} />}
      {other && (
        <div class="notice" role="status">
          <Icon name="people" />
          <div class="grow">
            <p>{t("Hier hat gerade jemand anderes geschrieben:")}</p>
            <p class="kept" dir="auto">{theirs || t("(nichts mehr)")}</p>
            {/* What is saved already needs no saving: the others have seen it when they wrote. */}
            {draft.text.trim() !== draft.before && <Button onClick={decide(both)}>{t("Beides behalten")}</Button>}
            {draft.text.trim() !== draft.before && <Button kind="quiet" onClick={decide(mine)}>{t("Meinen Text nehmen")}</Button>}
            <Button kind="quiet" onClick={take}>{t("Den anderen nehmen")}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

const fieldId = (sheet, name) => `${sheet.id}-${name}`;

const isFocused = (sheet, name) => document.activeElement?.id === fieldId(sheet, name);

// A table is asked; the other names of fields are as they are elsewhere.
const questions = () => ({
  what: t("Was?"),
  who: t("Wer?"),
  with_whom: t("Mit wem?"),
  by_when: t("Bis wann?"),
  needs: t("Was brauchen wir?"),
  difficult: t("Was ist schwierig?"),
  people: t("Wer war dabei?"),
});
