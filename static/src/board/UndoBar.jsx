// One dark bar after each own change, with the way back. It goes by itself; Ctrl+Z and the history stay.
import { useEffect } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";

const STAYS = 12000;

function useLeaving(key, actions) {
  useEffect(() => {
    if (!key) return undefined;
    const leaving = setTimeout(actions.dismiss, STAYS);
    return () => clearTimeout(leaving);
  }, [key, actions]);
}

/** `bar`: `{id, label, undone?}` of the last change; `notice`: `{text, key}` of a refusal, which goes first. */
export function UndoBar({ bar, notice }) {
  const { actions, may } = useBoard();
  useLeaving(notice ? notice.key : bar && (bar.id || bar.label), actions);
  if (notice) {
    return (
      <section class="undo-bar undo-notice" aria-label={t("Hinweis")}>
        <Icon name="warning" />
        <span>{notice.text}</span>
        <button type="button" aria-label={t("Schließen")} onClick={actions.dismiss}>
          <Icon name="close" />
        </button>
      </section>
    );
  }
  if (!bar || !bar.label) return null;
  const back = bar.undone ? () => actions.redo() : () => actions.undo();
  return (
    <section class="undo-bar" aria-label={t("Zuletzt")}>
      <span>{bar.label}</span>
      {bar.id && may("undo") && (
        <button type="button" onClick={back}>
          <Icon name={bar.undone ? "redo" : "undo"} />
          {bar.undone ? t("Wiederherstellen") : t("Rückgängig")}
        </button>
      )}
    </section>
  );
}
