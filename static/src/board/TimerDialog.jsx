// Setting the clock, and whether this laptop makes a sound one minute before the end.
import { useState } from "preact/hooks";
import { serverNow } from "../live/clock.js";
import { Button } from "../ui/Button.jsx";
import { useLive } from "../ui/use-live.js";
import { t } from "../ui/words.js";
import { leftOf } from "./agenda-times.js";
import { openStep, workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";
import { canRing, ring, soundIsOn, turnSound } from "./sound.js";
import { setMinutes, stopClock } from "./steps.js";

const QUICK = [1, 3, 5, 10, 15, 20];

function Sound() {
  const { store } = useBoard().live;
  const [on, set] = useState(soundIsOn(store));
  if (!canRing()) return null;
  const turn = () => {
    turnSound(store, !on);
    set(!on);
  };
  return (
    <div class="timer-sound">
      <label class="pick">
        <input type="checkbox" checked={on} onChange={turn} />
        <span>
          {t("Ton eine Minute vor dem Ende")}
          <span class="help">{t("Nur an diesem Gerät, nie auf der Leinwand.")}</span>
        </span>
      </label>
      <Button kind="quiet" icon="play" onClick={ring}>{t("Ton probieren")}</Button>
    </div>
  );
}

export function TimerDialog() {
  const board = useBoard();
  const { state } = useLive(board.live);
  const { timer } = workshopOf(state);
  const step = openStep(state);
  const left = Math.ceil(Math.max(0, leftOf(timer, serverNow()) || 0) / 60000);
  const [typed, type] = useState(String(left || (step ? step.minutes : 5)));
  const set = (minutes) => {
    setMinutes(board, timer, minutes);
    board.close();
  };
  const wanted = Number(typed);
  const fits = Number.isInteger(wanted) && wanted >= 1 && wanted <= 600;

  function save(event) {
    event.preventDefault();
    if (fits) set(wanted);
  }

  return (
    <Dialog title={t("Uhr stellen")}>
      <form onSubmit={save}>
        <div class="choices" role="group" aria-label={t("Minuten ab jetzt")}>
          {QUICK.map((minutes) => (
            <button key={minutes} type="button" class="choice" onClick={() => set(minutes)}>
              {t("{n} Min.", { n: minutes })}
            </button>
          ))}
        </div>
        <Field label={t("Minuten ab jetzt")} type="number" min="1" max="600" value={typed} onInput={type} data-first />
        <div class="dialog-actions">
          {timer && (
            <Button kind="quiet" onClick={() => { stopClock(board); board.close(); }}>{t("Uhr wegnehmen")}</Button>
          )}
          <Button kind="main" type="submit" why={fits ? undefined : t("Bitte eine ganze Zahl von 1 bis 600.")}>{t("Uhr stellen")}</Button>
        </div>
      </form>
      <Sound />
    </Dialog>
  );
}
