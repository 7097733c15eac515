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
import { StepFields, useDraft } from "./StepFields.jsx";
import { openNext, revealStep } from "./steps.js";

// Only what has changed is sent; a text is changed in the language of the board.
function changesOf(step, draft, lang) {
  const fields = {};
  const minutes = Number(draft.minutes);
  if (draft.title.trim() !== inLanguage(step.title, lang).text) fields.title = { ...step.title, [lang]: draft.title.trim() };
  if (draft.prompt.trim() !== inLanguage(step.prompt, lang).text) fields.prompt = { ...step.prompt, [lang]: draft.prompt.trim() };
  if (minutes && minutes !== step.minutes) fields.minutes = minutes;
  if (Object.keys(draft.settings).length) fields.settings = draft.settings;
  return Object.keys(fields).length ? fields : null;
}

// Planned steps change places among themselves; what has begun stays where it is.
function Shift({ step, steps }) {
  const { actions } = useBoard();
  const planned = steps.filter((each) => each.status === "planned").map((each) => each.id);
  const at = planned.indexOf(step.id);
  const swap = (by) => {
    const order = [...planned];
    [order[at], order[at + by]] = [order[at + by], order[at]];
    actions.act("agenda.change", { steps: order }, t("Ablauf geändert"));
  };
  return (
    <>
      {at > 0 && <Button kind="quiet" onClick={() => swap(-1)}>{t("Früher")}</Button>}
      {at < planned.length - 1 && <Button kind="quiet" onClick={() => swap(1)}>{t("Später")}</Button>}
    </>
  );
}

function Existing({ step, steps }) {
  const board = useBoard();
  const { actions, close, lang } = board;
  const [draft, set] = useDraft(step, lang);
  const changes = changesOf(step, draft, lang);
  const { missing = [] } = step;

  const save = (event) => {
    event.preventDefault();
    if (changes) actions.act("agenda.change", { step: step.id, ...changes }, t("Schritt geändert"));
    close();
  };
  const open = () => {
    openNext(board, step);
    close();
  };
  const remove = () => {
    actions.act("agenda.change", { remove: step.id }, t("Schritt „{title}“ aus dem Ablauf genommen", { title: draft.title }));
    close();
  };
  const reveal = () => {
    close();
    revealStep(board, step);
  };

  return (
    <form onSubmit={save}>
      <StepFields draft={draft} set={set} step={step} />
      {missing.length > 0 && (
        <p class="help">{t("Fehlt noch auf: {languages}. Dort ist die deutsche Fassung zu sehen.", { languages: missing.map(languageName).join(", ") })}</p>
      )}
      {step.status === "planned" && (
        <div class="dialog-side">
          <Shift step={step} steps={steps} />
          <Button kind="quiet" onClick={remove}>{t("Herausnehmen")}</Button>
        </div>
      )}
      <div class="dialog-actions">
        {changes ? (
          <Button kind="main" type="submit">{t("Änderung speichern")}</Button>
        ) : (
          <>
            {step.status === "closed" && canReveal(step) && <Button icon="eye" onClick={reveal}>{t("Aufdecken")}</Button>}
            {step.status !== "open" && (
              <Button kind="main" data-first onClick={open}>
                {step.status === "closed" ? t("Wieder öffnen") : t("Öffnen")}
              </Button>
            )}
          </>
        )}
      </div>
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
