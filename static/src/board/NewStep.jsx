// A step that nobody had planned.
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { isComplete, settingsOf, StepFields, useDraft } from "./StepFields.jsx";

/** `steps`: the agenda in order; the new one comes after what has begun. */
export function NewStep({ steps }) {
  const { actions, close, lang } = useBoard();
  const [draft, set] = useDraft(null, lang);
  const begun = steps.filter((step) => step.status !== "planned");

  function add(event) {
    event.preventDefault();
    const { type, phase } = draft;
    const step = { type, minutes: Number(draft.minutes), title: { [lang]: draft.title.trim() }, prompt: { [lang]: draft.prompt.trim() }, settings: settingsOf(draft, lang) };
    const after = begun.length ? { after: begun[begun.length - 1].id } : {};
    actions.act("agenda.change", { add: phase ? { ...step, phase } : step, ...after }, t("Schritt eingefügt"));
    close();
  }

  return (
    <form onSubmit={add}>
      <StepFields draft={draft} set={set} isNew />
      <p class="help">{t("Der Schritt kommt als nächster und lässt sich danach verschieben.")}</p>
      <div class="dialog-actions">
        <Button kind="main" type="submit" disabled={!isComplete(draft)}>
          {t("Schritt einfügen")}
        </Button>
      </div>
    </form>
  );
}
