// The end of the evening: what people are told about what comes next, what would be left lying, then closing.
import { useState } from "preact/hooks";
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { useLive } from "../ui/use-live.js";
import { t, tn } from "../ui/words.js";
import { workshopOf } from "./agenda.js";
import { looseEnds } from "./checks.js";
import { closingWords } from "./closing-words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";
import { downloads } from "./downloads.js";
import { ResultLink } from "./ResultLink.jsx";

const NAMES = ["next_date", "contact", "publish_date"];

const HELP = () => ({
  next_date: t("Zum Beispiel: 12. Juni, 18 Uhr, Rathaus"),
  contact: t("Name, Stelle und wie man sie erreicht"),
  publish_date: t("Zum Beispiel: ab 20. Juni auf der Seite der Stadt"),
});

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

// Pointed at, not enforced: some things find their people later.
function LooseEnds({ state }) {
  const { close, turnTo } = useBoard();
  const { topics, items } = looseEnds(all(state, "topic"), all(state, "action_item"));
  if (topics.length + items.length === 0) return null;
  const said = [
    topics.length > 0 && tn("{n} Thema sucht noch Leute", "{n} Themen suchen noch Leute", topics.length),
    items.length > 0 && tn("bei {n} Maßnahme fehlt der erste Schritt", "bei {n} Maßnahmen fehlt der erste Schritt", items.length),
  ].filter(Boolean);
  const look = () => {
    turnTo("topics");
    close();
  };
  return (
    <p class="notice loose-ends">
      <Icon name="flag" />
      <span>
        {said.join(", ")}. <button type="button" class="link" onClick={look}>{t("Themen ansehen")}</button>
      </span>
    </p>
  );
}

export function CloseDialog() {
  const { actions, close, live } = useBoard();
  const { state } = useLive(live);
  const workshop = workshopOf(state);
  const [draft, setDraft] = useState(() => Object.fromEntries(NAMES.map((name) => [name, workshop[name] || ""])));
  const [sure, setSure] = useState(false);
  const [asked, ask] = useState(false);
  if (workshop.closed) return <Closed workshop={workshop} />;

  const missing = NAMES.filter((name) => !draft[name].trim());
  const changed = NAMES.filter((name) => draft[name].trim() !== (workshop[name] || ""));
  const save = async () =>
    changed.length === 0 ||
    (await actions.act("workshop.change", Object.fromEntries(changed.map((name) => [name, draft[name].trim()])), t("Angaben gespeichert"))).ok;

  async function finish(event) {
    event.preventDefault();
    ask(true);
    if (missing.length) event.currentTarget.querySelector(`[name="${missing[0]}"]`).focus();
    else if (await save()) actions.act("workshop.close", {}, t("Veranstaltung abgeschlossen"));
  }

  return (
    <Dialog title={t("Veranstaltung abschließen")}>
      <form onSubmit={finish} noValidate>
        <p class="hint close-why">{t("Das steht zum Schluss auf der Leinwand und auf allen Handys.")}</p>
        {NAMES.map((name, i) => (
          <Field key={name} name={name} label={closingWords(name)} value={draft[name]} onInput={(text) => setDraft({ ...draft, [name]: text })} maxLength={200} help={HELP()[name]}
            error={asked && missing.includes(name) ? t("Das fehlt noch.") : undefined} data-first={i === 0 ? "" : undefined} />
        ))}
        <LooseEnds state={state} />
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
