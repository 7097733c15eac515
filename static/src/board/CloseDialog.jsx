// The end of the evening: what people are told about what comes next, then closing.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { useLive } from "../ui/use-live.js";
import { t } from "../ui/words.js";
import { workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";
import { downloads } from "./downloads.js";
import { ResultLink } from "./ResultLink.jsx";

const NAMES = ["next_date", "contact", "publish_date"];

function Downloads({ workshop }) {
  return (
    <ul class="downloads">
      {downloads(workshop).map(({ format, label, href }) => (
        <li key={format}>
          <a class="button button-second" href={href} download>{label}</a>
        </li>
      ))}
    </ul>
  );
}

function Closed({ workshop }) {
  return (
    <Dialog title={t("Die Veranstaltung ist abgeschlossen")}>
      <p>{t("Handys können lesen, aber nichts mehr schreiben. Alles ist gespeichert.")}</p>
      <ResultLink />
      <Downloads workshop={workshop} />
    </Dialog>
  );
}

export function CloseDialog() {
  const { actions, close, live } = useBoard();
  const workshop = workshopOf(useLive(live).state);
  const [draft, setDraft] = useState(() => Object.fromEntries(NAMES.map((name) => [name, workshop[name] || ""])));
  const [sure, setSure] = useState(false);
  const set = (name) => (text) => setDraft({ ...draft, [name]: text });
  if (workshop.closed) return <Closed workshop={workshop} />;

  const changed = NAMES.filter((name) => draft[name].trim() !== (workshop[name] || ""));
  const save = async () =>
    changed.length === 0 ||
    (await actions.act("workshop.change", Object.fromEntries(changed.map((name) => [name, draft[name].trim()])), t("Angaben gespeichert"))).ok;

  async function finish(event) {
    event.preventDefault();
    if (await save()) actions.act("workshop.close", {}, t("Veranstaltung abgeschlossen"));
  }

  return (
    <Dialog title={t("Veranstaltung abschließen")}>
      <form onSubmit={finish}>
        <Field label={t("Nächstes Treffen")} value={draft.next_date} onInput={set("next_date")} maxLength={200} data-first help={t("Zum Beispiel: 12. Juni, 18 Uhr, Rathaus")} />
        <Field label={t("Ansprechperson")} value={draft.contact} onInput={set("contact")} maxLength={200} />
        <Field label={t("Wann und wo die Ergebnisse stehen")} value={draft.publish_date} onInput={set("publish_date")} maxLength={200} />
        <label class="pick">
          <input type="checkbox" checked={sure} onChange={() => setSure(!sure)} />
          <span>{t("Danach kann niemand im Saal mehr etwas schreiben.")}</span>
        </label>
        <div class="dialog-actions">
          <Button onClick={async () => (await save()) && close()}>{t("Nur speichern")}</Button>
          <Button kind="main" type="submit" why={sure ? undefined : t("Bitte bestätigen Sie zuerst.")}>{t("Abschließen")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
