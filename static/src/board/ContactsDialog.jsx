// Contact data leaves the server only here, when somebody asks for it; nothing of it is kept in the state.
import { useEffect, useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";

const roleWords = () => ({ join: t("macht mit"), coordinate: t("koordiniert"), support: t("unterstützt") });

function Table({ contacts, onWithdraw }) {
  const words = roleWords();
  return (
    <table class="table">
      <thead>
        <tr>
          <th>{t("Thema")}</th>
          <th>{t("Name")}</th>
          <th>{t("Kontakt")}</th>
          <th>{t("Zusage")}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {contacts.map((each) => (
          <tr key={each.commitment}>
            <td>{each.topic}</td>
            <td>{each.name}</td>
            <td>{each.contact}</td>
            <td>{words[each.role]}</td>
            <td>
              {onWithdraw && (
                <Button kind="quiet" onClick={() => onWithdraw(each)}>
                  {t("Zurücknehmen")}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ContactsDialog() {
  const { actions, live, may } = useBoard();
  const [contacts, setContacts] = useState(null);
  const id = workshopOf(live.state).id;

  useEffect(() => {
    fetch(`/w/${id}/contacts`, { credentials: "same-origin" })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)))
      .then((answer) => setContacts(answer.contacts))
      .catch(() => setContacts("lost"));
  }, [id]);

  async function withdraw({ commitment }) {
    const ack = await actions.act("commitment.withdraw", { commitment }, t("Zusage zurückgenommen, Kontakt gelöscht"));
    if (ack.ok) setContacts((list) => list.filter((each) => each.commitment !== commitment));
  }

  return (
    <Dialog title={t("Kontakte")} wide>
      <p class="hint">{t("Nur von Menschen, die zugestimmt haben. Bitte nicht vor dem Saal öffnen.")}</p>
      {contacts === null && <div class="loading loading-lines" />}
      {contacts === "lost" && <p class="notice">{t("Die Kontakte sind gerade nicht zu erreichen. Bitte versuchen Sie es noch einmal.")}</p>}
      {Array.isArray(contacts) && contacts.length === 0 && <p>{t("Noch hat niemand Kontaktdaten hinterlassen.")}</p>}
      {Array.isArray(contacts) && contacts.length > 0 && <Table contacts={contacts} onWithdraw={may("commitment.withdraw") ? withdraw : null} />}
    </Dialog>
  );
}
