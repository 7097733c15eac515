// What was done on the boards of this evening, newest first; single steps can be taken back.
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { clockTime } from "./agenda-times.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { whatWords, whoWords } from "./history-words.js";
import { useHistory } from "./use-history.js";

function Way({ operation, words }) {
  const { actions } = useBoard();
  const { id, kind, undoable, undone, undone_by } = operation;
  if (undone) {
    return (
      <span class="hint history-way">
        {undone_by ? t("zurückgenommen: {who}, {time}", { who: whoWords(undone_by), time: clockTime(undone_by.at) }) : t("zurückgenommen")}
      </span>
    );
  }
  if (!undoable) return <span class="hint history-way">{t("bleibt so")}</span>;
  const back = kind === "undo";
  return (
    <Button kind="quiet" class="history-way" icon={back ? "redo" : "undo"} onClick={() => actions.undo({ id, label: words })}>
      {back ? t("Wiederherstellen") : t("Rückgängig")}
    </Button>
  );
}

function Line({ operation }) {
  const words = whatWords(operation);
  const { at, what, who, undone } = operation;
  return (
    <li class={undone ? "history-line history-undone" : "history-line"}>
      <bdi class="history-time" dir="ltr">{clockTime(at)}</bdi>
      <div class="history-what">
        {words}{" "}
        {what && <span class="history-title" dir="auto">„{what.title}“</span>}
        <span class="hint">{whoWords(who)}</span>
      </div>
      <Way operation={operation} words={words} />
    </li>
  );
}

export function HistoryDialog() {
  const { live } = useBoard();
  const { found, older } = useHistory(live);
  const known = found !== null && found !== "lost";
  return (
    <Dialog title={t("Verlauf")} wide>
      {found === null && <div class="loading loading-lines" />}
      {found === "lost" && <p class="notice">{t("Der Verlauf ist gerade nicht zu erreichen. Es ist nichts verloren.")}</p>}
      {known && found.operations.length === 0 && <p class="hint">{t("Noch ist nichts geschehen, was sich zurücknehmen ließe.")}</p>}
      {known && (
        <ol class="history">
          {found.operations.map((operation) => (
            <Line key={`${operation.actor}${operation.id}`} operation={operation} />
          ))}
        </ol>
      )}
      {known && found.more && <Button kind="quiet" onClick={older}>{t("Ältere zeigen")}</Button>}
    </Dialog>
  );
}
