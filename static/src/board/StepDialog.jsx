// One step of the agenda: its question, its minutes, open it (again), shift it, take it out. Without an id: a new step.
import { one } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { inLanguage, languageName } from "../ui/text.js";
import { useLive } from "../ui/use-live.js";
import { t, tn } from "../ui/words.js";
import { canReveal, stepsOf, workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { NewStep } from "./NewStep.jsx";
import { changesOf } from "./step-changes.js";
import { StepFields, useDraft } from "./StepFields.jsx";
import { StepNote } from "./StepNote.jsx";
import { openNext, revealStep, shiftStep } from "./steps.js";

function Shift({ step, steps }) {
  const board = useBoard();
  const ids = steps.filter((each) => each.status === "planned").map((each) => each.id);
  const at = ids.indexOf(step.id);
  return (
    <>
      {at > 0 && <Button kind="quiet" onClick={() => shiftStep(board, step, -1)}>{t("Früher")}</Button>}
      {at < ids.length - 1 && <Button kind="quiet" onClick={() => shiftStep(board, step, 1)}>{t("Später")}</Button>}
    </>
  );
}

function Doing({ step }) {
  const board = useBoard();
  const and = (does) => () => {
    board.close();
    does(board, step);
  };
  return (
    <>
      {step.status === "closed" && canReveal(step) && <Button icon="eye" onClick={and(revealStep)}>{t("Aufdecken")}</Button>}
      {step.status !== "open" && (
        <Button kind="main" data-first onClick={and(openNext)}>
          {step.status === "closed" ? t("Wieder öffnen") : t("Öffnen")}
        </Button>
      )}
    </>
  );
}

function Existing({ step, steps }) {
  const { actions, close, lang, may } = useBoard();
  const [draft, set] = useDraft(step);
  const changes = changesOf(step, draft);
  const { missing = [] } = step;

  const save = (event) => {
    event.preventDefault();
    if (changes) actions.act("agenda.change", { step: step.id, ...changes }, t("Schritt geändert"));
    close();
  };
  const remove = () => {
    actions.act("agenda.change", { remove: step.id }, t("Schritt „{title}“ aus dem Ablauf genommen", { title: inLanguage(step.title, lang).text }));
    close();
  };

  return (
    <form onSubmit={save}>
      <StepFields draft={draft} set={set} step={step} />
      {missing.length > 0 && (
        <p class="help">{t("Die Frage fehlt noch auf: {languages}. Dort ist die deutsche Fassung zu sehen.", { languages: missing.map(languageName).join(", ") })}</p>
      )}
      {may("step.note") && <StepNote key={step.id} step={step} labelled />}
      {step.status === "planned" && (
        <div class="dialog-side">
          <Shift step={step} steps={steps} />
          <Button kind="quiet" onClick={remove}>{t("Herausnehmen")}</Button>
        </div>
      )}
      <div class="dialog-actions">{changes ? <Button kind="main" type="submit">{t("Änderung speichern")}</Button> : <Doing step={step} />}</div>
    </form>
  );
}

export function StepDialog({ id }) {
  const board = useBoard();
  const { state } = useLive(board.live);
  const steps = stepsOf(state);
  const step = id && one(state, "step", id);
  if (id && !step) return null;
  const minutes = step ? tn("{n} Minute", "{n} Minuten", step.minutes) : "";
  const title = step ? `${inLanguage(step.title, board.lang).text}, ${minutes}` : t("Schritt einfügen");
  return <Dialog title={title}>{step ? <Existing key={`${id}${workshopOf(state).step}`} step={step} steps={steps} /> : <NewStep steps={steps} />}</Dialog>;
}
