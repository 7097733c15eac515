// What people already do: the list with its thanks, hiding an entry, and writing one down for somebody.
import { useState } from "preact/hooks";
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Card } from "../ui/Card.jsx";
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

function Write({ state }) {
  const { actions } = useBoard();
  const [text, setText] = useState("");
  const [lang, setLang] = useState("de");
  const step = openStep(state);

  async function submit(event) {
    event.preventDefault();
    const sent = text.trim();
    setText("");
    const ack = await actions.act("engagement.submit", { text: sent, lang, ...(step ? { step: step.id } : {}) }, t("Engagement eingetragen"));
    if (!ack.ok) setText((now) => now || sent);
  }

  return (
    <form class="field-row" onSubmit={submit}>
      <Field label={t("Für jemanden eintragen")} value={text} onInput={setText} maxLength={280} lang={lang} dir="auto" />
      <LanguageField value={lang} onInput={setLang} />
      <Button type="submit" disabled={!text.trim()}>{t("Eintragen")}</Button>
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
