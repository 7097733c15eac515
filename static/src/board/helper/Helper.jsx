// A screen of its own for whoever types off what others have written on paper: nothing but that, and fast.
import { useLayoutEffect, useState } from "preact/hooks";
import { Button } from "../../ui/Button.jsx";
import { Icon } from "../../ui/Icon.jsx";
import { t } from "../../ui/words.js";
import { openStep, workshopOf } from "../agenda.js";
import { useBoard } from "../context.js";
import { StaffLanguage } from "../StaffLanguage.jsx";
import { UndoBar } from "../UndoBar.jsx";
import { useActions } from "../use-actions.js";
import { useUndoKeys } from "../use-undo-keys.js";
import { useWhy } from "../use-why.js";
import { CardEntry } from "./CardEntry.jsx";
import { DotEntry } from "./DotEntry.jsx";
import { modeFor, modesOf } from "./modes.js";
import { Promises } from "./Promises.jsx";
import { usePreset } from "./use-preset.js";

const NAMES = () => ({ cards: t("Karten"), dots: t("Punkte"), promises: t("Zusagen") });

// With the step, but never under somebody's pen.
function useMode(state, writing) {
  const [chosen, setMode] = useState("cards");
  const step = openStep(state);
  const wanted = modeFor(step);
  useLayoutEffect(() => {
    if (wanted && !writing) setMode(wanted);
  }, [step && step.id, wanted]); // eslint-disable-line react-hooks/exhaustive-deps -- only another step changes it
  const modes = modesOf(state);
  return [modes.includes(chosen) ? chosen : "cards", setMode, modes];
}

function Modes({ mode, modes, onChoose }) {
  if (modes.length < 2) return null;
  const key = (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const next = modes[(modes.indexOf(mode) + by + modes.length) % modes.length];
    onChoose(next);
    document.getElementById(`mode-${next}`).focus();
  };
  return (
    <div class="helper-modes" role="tablist" aria-label={t("Was Sie eintragen")} onKeyDown={key}>
      {modes.map((name) => (
        <button key={name} type="button" role="tab" id={`mode-${name}`} aria-selected={name === mode} tabIndex={name === mode ? 0 : -1} onClick={() => onChoose(name)}>
          {NAMES()[name]}
        </button>
      ))}
    </div>
  );
}

export function Helper({ state, dialog, onBoard }) {
  const board = useBoard();
  const { live, actions } = board;
  const now = useActions(actions);
  const [preset, change] = usePreset(live);
  const [counting, setCounting] = useState(false); // a sheet of dots is half entered
  const [mode, setMode, modes] = useMode(state, counting || Boolean(preset.text.trim()));
  useUndoKeys(actions, board.may("undo"), board.history);
  useWhy(actions);
  const workshop = workshopOf(state);
  return (
    <div class="board helper">
      <header class="helper-top">
        <img class="mark" src="/icon.svg" alt="" />
        <h1>{workshop.title}</h1>
        <StaffLanguage />
        <Button icon="grid" onClick={onBoard}>{t("Pinnwand")}</Button>
      </header>
      {live.status !== "online" && (
        <p class="offline" role="status">
          <Icon name="wifi-off" />
          {t("Gerade kein Netz. Schreiben Sie ruhig weiter, es geht nichts verloren.")}
        </p>
      )}
      <main class="helper-main">
        <Modes mode={mode} modes={modes} onChoose={setMode} />
        {workshop.closed && <p class="notice notice-plain">{t("Die Veranstaltung ist abgeschlossen. Hier wird nichts mehr eingetragen.")}</p>}
        {!workshop.closed && mode === "cards" && <CardEntry state={state} preset={preset} change={change} />}
        {!workshop.closed && mode === "dots" && <DotEntry state={state} onCount={setCounting} />}
        {!workshop.closed && mode === "promises" && <Promises state={state} />}
      </main>
      <UndoBar bar={now.bar} notice={now.notice} />
      <p class="visually-hidden" role="status" aria-live="polite">{now.said}</p>
      {dialog}
    </div>
  );
}
