// A topic that comes from no card.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";

export function TopicDialog() {
  const { actions, close } = useBoard();
  const [title, setTitle] = useState("");
  const [wanted, setWanted] = useState("5");

  function create(event) {
    event.preventDefault();
    actions.act("topic.create", { title: title.trim(), wanted: Number(wanted) || 5 }, t("Thema angelegt"));
    close();
  }

  return (
    <Dialog title={t("Neues Thema")}>
      <form onSubmit={create}>
        <Field label={t("Thema")} value={title} onInput={setTitle} maxLength={120} required data-first />
        <Field label={t("Gesuchte Personen")} type="number" min="1" max="500" value={wanted} onInput={setWanted} />
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          <Button kind="main" type="submit" disabled={!title.trim()}>{t("Thema anlegen")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
