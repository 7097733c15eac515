// "Anderes zeigen": everything that can be put on the stage now, and the words that find it.
import { useState } from "preact/hooks";
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { dirOf } from "../ui/text.js";
import { useLive } from "../ui/use-live.js";
import { isForTheHall, shown } from "../ui/shown.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";
import { backToStep, isOnStage, showOnStage } from "./on-stage.js";
import { choices } from "./stage-choices.js";

function Choice({ choice, on, choose }) {
  return (
    <li>
      <button type="button" class="stage-choice" aria-pressed={on} onClick={choose}>
        <span lang={choice.lang} dir={choice.lang && dirOf(choice.lang)}>{choice.label}</span>
        {choice.detail && <small>{choice.detail}</small>}
      </button>
    </li>
  );
}

function hint(state, query, groups) {
  if (query.trim()) return t("Nichts gefunden.");
  if (all(state, "card").some(isForTheHall)) return t("Eine einzelne Karte finden Sie mit einem Wort, das auf ihr steht.");
  return groups.length ? "" : t("Noch gibt es nichts, was groß gezeigt werden kann.");
}

export function StageDialog() {
  const board = useBoard();
  const { state } = useLive(board.live);
  const [query, setQuery] = useState("");
  const now = shown(state);
  const groups = choices(state, query, board.lang);

  const choose = (show, id) => () => {
    board.close();
    showOnStage(board, show, id);
  };

  function back() {
    board.close();
    backToStep(board);
  }

  return (
    <Dialog title={t("Auf der Leinwand zeigen")}>
      <div class="stage-calm">
        <Button icon="pause" aria-pressed={isOnStage(state, "pause")} onClick={choose("pause")}>{t("Pause")}</Button>
        <Button icon="grid" aria-pressed={isOnStage(state, "qr")} onClick={choose("qr")}>{t("QR-Code groß")}</Button>
        {now && <Button icon="back" onClick={back}>{t("Zurück zum Schritt")}</Button>}
      </div>
      <Field label={t("Karte oder Cluster suchen")} type="search" value={query} onInput={setQuery} data-first />
      <div class="stage-groups">
        {groups.map(([heading, found]) => (
          <section key={heading} aria-label={heading}>
            <h3>{heading}</h3>
            <ul>
              {found.map((choice) => (
                <Choice key={choice.id} choice={choice} on={isOnStage(state, choice.show, choice.id)} choose={choose(choice.show, choice.id)} />
              ))}
            </ul>
          </section>
        ))}
        {(!query.trim() || !groups.length) && <p class="hint">{hint(state, query, groups)}</p>}
      </div>
    </Dialog>
  );
}
