// A step that nobody had planned.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { inLanguage } from "../ui/text.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Field } from "./Field.jsx";
import { changedSettings } from "./step-settings.js";
import { givenSettings } from "./step-types.js";
import { StepFields, useDraft } from "./StepFields.jsx";

const trimmed = (texts) => Object.fromEntries(Object.entries(texts).map(([lang, words]) => [lang, words.trim()]));

// Nothing can be put before what has begun.
function places(steps, lang) {
  const from = steps.reduce((last, step, i) => (step.status === "planned" ? last : i), -1);
  const after = steps.slice(Math.max(0, from)).map((step) => [step.id, t("nach „{title}“", { title: inLanguage(step.title, lang).text })]);
  return from < 0 ? after : [[steps[from].id, t("als nächster Schritt")], ...after.slice(1)];
}

/** `steps`: the agenda in order. */
export function NewStep({ steps }) {
  const { actions, close, lang } = useBoard();
  const [draft, set] = useDraft(null);
  const where = places(steps, lang);
  const [after, setAfter] = useState(where.length ? where[0][0] : null);

  function add(event) {
    event.preventDefault();
    const { type, phase } = draft;
    const settings = { ...givenSettings(type), ...changedSettings(draft, null) };
    const step = { type, minutes: Number(draft.minutes), title: trimmed(draft.title), prompt: trimmed(draft.prompt), settings };
    actions.act("agenda.change", { add: phase ? { ...step, phase } : step, ...(after ? { after } : {}) }, t("Schritt eingefügt"));
    close();
  }

  const answers = draft.type !== "poll" || changedSettings(draft, null);
  const ready = answers && (draft.title.de || "").trim() && Number(draft.minutes) > 0;
  return (
    <form onSubmit={add}>
      <StepFields draft={draft} set={set} step={null} />
      {where.length > 0 && <Field label={t("Wann")} value={after} onInput={setAfter} options={where} />}
      <div class="dialog-actions">
        <Button kind="main" type="submit" why={ready ? undefined : answers ? t("Bitte geben Sie Titel und Minuten an.") : t("Bitte geben Sie zwei bis acht Antworten an.")}>
          {t("Schritt einfügen")}
        </Button>
      </div>
    </form>
  );
}
