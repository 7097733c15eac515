// What was done on the boards of this evening, newest first; single steps can be taken back.
import { useEffect, useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { t } from "../ui/words.js";
import { clockTime } from "./agenda-times.js";
import { workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { kindWords } from "./kind-words.js";
import { useActions } from "./use-actions.js";

// Actors are `l:` and a link's id; whoever holds the same link counts as here.
const actorWords = (actor, me) => (actor === `l:${me.id}` ? t("hier") : t("an einem anderen Gerät"));

function useOperations({ live, actions }) {
  const id = workshopOf(live.state).id;
  const [found, setFound] = useState(null);
  // Fetched when the dialog opens, and again after what was done in it.
  const { undo } = useActions(actions);
  useEffect(() => {
    let gone = false;
    fetch(`/w/${id}/history`, { credentials: "same-origin" })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)))
      .then(({ operations }) => !gone && setFound(operations))
      .catch(() => !gone && setFound("lost"));
    return () => (gone = true);
  }, [id, undo]);
  return found;
}

function Line({ operation }) {
  const { actions, live } = useBoard();
  const words = kindWords(operation.kind);
  const actor = actorWords(operation.actor, live.me);
  return (
    <li class={operation.undone ? "history-line history-undone" : "history-line"}>
      <bdi class="history-time" dir="ltr">{clockTime(operation.at)}</bdi>
      <span class="history-what">
        {words} <span class="hint">{actor}</span>
      </span>
      {operation.undone ? (
        <span class="hint">{t("zurückgenommen")}</span>
      ) : (
        <Button kind="quiet" icon={operation.kind === "undo" ? "redo" : "undo"} onClick={() => actions.undo({ id: operation.id, label: words })}>
          {operation.kind === "undo" ? t("Wiederherstellen") : t("Rückgängig")}
        </Button>
      )}
    </li>
  );
}

export function HistoryDialog() {
  const operations = useOperations(useBoard());
  return (
    <Dialog title={t("Verlauf")}>
      {operations === null && <div class="loading loading-lines" />}
      {operations === "lost" && <p class="notice">{t("Der Verlauf ist gerade nicht zu erreichen. Es ist nichts verloren.")}</p>}
      {Array.isArray(operations) && operations.length === 0 && <p class="hint">{t("Noch ist nichts geschehen, was sich zurücknehmen ließe.")}</p>}
      {Array.isArray(operations) && (
        <ol class="history">
          {operations.map((operation) => (
            <Line key={operation.id} operation={operation} />
          ))}
        </ol>
      )}
    </Dialog>
  );
}
