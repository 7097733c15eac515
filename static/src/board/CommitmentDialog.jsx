// A word given at the table or on paper, for people without a phone. Contact data only with their yes.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";

// Names the text below; whoever changes its meaning gives it another name.
const CONSENT = "board-1";

const ROLES = () => [
  ["join", t("macht mit")],
  ["coordinate", t("koordiniert")],
  ["support", t("unterstützt")],
];

export function CommitmentDialog({ topic }) {
  const { actions, close } = useBoard();
  const [draft, setDraft] = useState({ role: "join", name: "", contact: "", consent: false });
  const set = (changes) => setDraft({ ...draft, ...changes });
  const person = draft.name.trim() || draft.contact.trim();

  function commit(event) {
    event.preventDefault();
    const contact = person ? { name: draft.name.trim(), contact: draft.contact.trim(), consent: CONSENT } : {};
    actions.act("commitment.make", { topic: topic.id, role: draft.role, ...contact }, t("Zusage eingetragen"));
    close();
  }

  return (
    <Dialog title={t("Zusage zu „{title}“", { title: topic.title })}>
      <form onSubmit={commit}>
        <Field label={t("Diese Person")} value={draft.role} onInput={(role) => set({ role })} options={ROLES()} />
        <Field label={t("Name")} optional value={draft.name} onInput={(name) => set({ name })} maxLength={80} autocomplete="off" />
        <Field label={t("E-Mail oder Telefon")} optional value={draft.contact} onInput={(contact) => set({ contact })} maxLength={120} autocomplete="off" />
        {person && (
          <label class="pick">
            <input type="checkbox" checked={draft.consent} onChange={() => set({ consent: !draft.consent })} />
            <span>{t("Die Person ist einverstanden, dass die Kommune sie zu diesem Thema anspricht, und weiß, dass sie das jederzeit zurücknehmen kann.")}</span>
          </label>
        )}
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          <Button kind="main" type="submit" why={person && !draft.consent ? t("Ohne Einverständnis bleiben Name und Kontakt leer.") : undefined}>
            {t("Zusage eintragen")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
