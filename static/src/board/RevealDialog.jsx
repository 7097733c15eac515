// Before the dots are uncovered: a moment in which everybody looks up, and the last one in which it can wait.
import { all, one } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { useLive } from "../ui/use-live.js";
import { t, tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { Dialog } from "./Dialog.jsx";
import { workshopOf } from "./agenda.js";

export function RevealDialog({ step, onReveal }) {
  const { close, live } = useBoard();
  const { state, presence } = useLive(live);
  const ballot = one(state, "ballot", step.ballot);
  const papers = new Set(all(state, "dot_count").filter(({ item }) => ballot && ballot.items.some(({ id }) => id === item)).map(({ sheet }) => sheet));
  const isOpen = workshopOf(state).step === step.id;
  const reveal = () => {
    close();
    onReveal();
  };
  return (
    <Dialog title={t("Punkte aufdecken?")}>
      <p>{t("Auf der Leinwand wachsen die Balken der Reihe nach, der letzte Platz zuerst. Danach kann niemand mehr Punkte kleben. Das lässt sich nicht zurücknehmen.")}</p>
      <p class="hint">
        {isOpen && presence && `${tn("{n} Person hat schon geklebt", "{n} Personen haben schon geklebt", presence.active)}, `}
        {tn("{n} Bogen eingetragen", "{n} Bögen eingetragen", papers.size)}
      </p>
      <div class="dialog-actions">
        <Button onClick={close}>{t("Noch warten")}</Button>
        <Button kind="main" icon="eye" data-first onClick={reveal}>{t("Jetzt aufdecken")}</Button>
      </div>
    </Dialog>
  );
}
