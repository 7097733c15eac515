// What people already do: the list with its thanks, hiding an entry, and writing one down for somebody.
import { useState } from "preact/hooks";
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Card } from "../ui/Card.jsx";
import { languageName } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { openStep } from "./agenda.js";
import { useBoard } from "./context.js";
import { Field } from "./Field.jsx";
import { LanguageField } from "./LanguageField.jsx";

function Entry({ entry }) {
  const { actions, may, lang } = useBoard();
  const hide = (reason, label) => actions.act("engagement.hide", { engagement: entry.id, reason }, label);
  return (
    <Card card={entry} phase={null}>
      <About entry={entry} />
      <p class="entry-line" lang={lang} dir="ltr">
        <span>{tn("{n} Dank", "{n} mal Danke", entry.thanks)}</span>
        {may("engagement.hide") &&
          (entry.hidden ? (
            <button type="button" class="link" onClick={() => hide("", t("Engagement wieder gezeigt"))}>{t("Wieder zeigen")}</button>
          ) : (
            <button type="button" class="link" onClick={() => hide("passt nicht hierher", t("Engagement ausgeblendet"))}>{t("Ausblenden")}</button>
          ))}
      </p>
    </Card>
  );
}

function About({ entry }) {
  const told = [entry.for_whom, entry.place, entry.languages.map(languageName).join(", ")].filter(Boolean);
  return (
    <>
      {told.length > 0 && <p class="entry-about">{told.map((words, i) => [<bdi key={words}>{words}</bdi>, i < told.length - 1 && "\u00a0· "])}</p>}
      {entry.consent && <p class="entry-about" lang="de" dir="ltr">{t("mit Einwilligung für das Verzeichnis")}</p>}
    </>
  );
}

const NOTHING = { text: "", for_whom: "", place: "", consent: false };

function Write({ state }) {
  const { actions } = useBoard();
  const [told, setTold] = useState(NOTHING);
  const [lang, setLang] = useState("de");
  const step = openStep(state);
  const field = (name) => ({ value: told[name], onInput: (value) => setTold({ ...told, [name]: value }), lang, dir: "auto" });

  async function submit(event) {
    event.preventDefault();
    const sent = told;
    setTold(NOTHING);
    const ack = await actions.act("engagement.submit", { ...sent, lang, ...(step ? { step: step.id } : {}) }, t("Engagement eingetragen"));
    if (!ack.ok) setTold((now) => (now === NOTHING ? sent : now));
  }

  return (
    <form onSubmit={submit}>
      <div class="field-row">
        <Field label={t("Für jemanden eintragen")} {...field("text")} maxLength={280} />
        <LanguageField value={lang} onInput={setLang} />
      </div>
      <div class="field-row">
        <Field label={t("Für wen?")} optional {...field("for_whom")} maxLength={80} />
        <Field label={t("Wo?")} optional {...field("place")} maxLength={80} />
        <Button type="submit" disabled={!told.text.trim()}>{t("Eintragen")}</Button>
      </div>
      <label class="entry-consent">
        <input type="checkbox" checked={told.consent} onChange={(event) => setTold({ ...told, consent: event.currentTarget.checked })} />
        {t("Die Person ist einverstanden, dass es im öffentlichen Verzeichnis steht.")}
      </label>
    </form>
  );
}

export function Engagement({ state }) {
  const { may } = useBoard();
  const entries = all(state, "engagement");
  return (
    <div class="panel">
      <div class="panel-head">
        <h2>{t("Was es schon gibt")}</h2>
        <p class="bar-counts">{tn("{n} Eintrag", "{n} Einträge", entries.length)}</p>
      </div>
      {may("engagement.submit") && <Write state={state} />}
      {!entries.length && (
        <div class="empty">
          <strong>{t("Noch kein Eintrag")}</strong>
          <p>{t("Hier wird sichtbar, was Menschen schon tun, auch ohne Verein.")}</p>
        </div>
      )}
      <div class="entries">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </div>
    </div>
  );
}
