// Drawing who sits where: mixed by language, by number only. Everybody reads their table on their phone.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { useLive } from "../ui/use-live.js";
import { t } from "../ui/words.js";
import { openStep } from "./agenda.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { Field } from "./Field.jsx";

// People at a table as the open step has it: a number, or [least, most].
function wanted(step) {
  const size = step && step.settings.group_size;
  return String((Array.isArray(size) ? size[1] : size) || "");
}

export function DrawDialog() {
  const { actions, close, live } = useBoard();
  const step = openStep(useLive(live).state);
  const [size, setSize] = useState(() => wanted(step));

  async function draw(event) {
    event.preventDefault();
    close();
    await actions.act("table.draw", Number(size) > 0 ? { size: Number(size) } : {}, t("Plätze ausgelost. Jedes Handy zeigt seinen Tisch."));
  }

  return (
    <Dialog title={t("Plätze auslosen")}>
      <form onSubmit={draw}>
        <p>{t("Alle, die mit einem Handy dabei sind, bekommen einen Tisch. Wer dieselbe Sprache spricht, wird auf die Tische verteilt. Wer lieber woanders sitzt, kann wechseln.")}</p>
        <Field label={t("Personen an einem Tisch")} optional type="number" min="1" max="500" value={size} onInput={setSize} help={t("Ohne Zahl werden alle Tische besetzt.")} data-first />
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          <Button kind="main" type="submit">{t("Auslosen")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
