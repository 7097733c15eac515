// Groups for the whole tray, to look at first: headings can be changed, cards and groups left out, and only then they are made.
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../ui/Button.jsx";
import { t, tn } from "../../ui/words.js";
import { useBoard } from "../context.js";
import { Dialog } from "../Dialog.jsx";
import { chosenGroups, createGroups, draftOf, sameHeading } from "./drafts.js";
import { GroupDraft } from "./GroupDraft.jsx";
import { LEAST } from "./proposals.js";
import { useSlow, useSorting } from "./use-sorting.js";

// Computed on the cards as they are when the dialog opens; then it stands still, whatever comes in meanwhile.
function useDrafts() {
  const { sorting } = useBoard();
  const now = useSorting();
  const [drafts, setDrafts] = useState(null);
  const enough = Boolean(sorting.view) && sorting.view.pile.tray.filter((card) => !card.hidden).length >= LEAST;
  const waiting = useRef(false);
  const ask = () => {
    waiting.current = true;
    sorting.refresh();
  };
  // The board may ask again meanwhile, and then the answer is that one's.
  useEffect(() => {
    if (!waiting.current || now.status !== "ready") return;
    waiting.current = false;
    setDrafts(now.groups.map(draftOf));
  }, [now]);
  useEffect(() => {
    if (enough) ask();
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- once, when it opens
  return { drafts, setDrafts, enough, failed: now.status === "failed", ask };
}

function Waiting({ failed, ask }) {
  const slow = useSlow(!failed);
  if (failed) {
    return (
      <div class="notice">
        <p class="groups-lost">{t("Vorschläge sind gerade nicht möglich. Sortieren Sie ruhig weiter.")}</p>
        <Button onClick={ask}>{t("Noch einmal versuchen")}</Button>
      </div>
    );
  }
  return <div class={slow ? "loading loading-lines" : "loading-lines"} role="status" aria-label={slow ? t("Die Karten werden verglichen.") : undefined} />;
}

function Drafts({ drafts, setDrafts }) {
  const { clusters } = useBoard().sorting.view;
  const change = (i, changes) => setDrafts(drafts.map((draft, at) => (at === i ? { ...draft, ...changes } : draft)));
  if (!drafts.length) {
    return <p class="empty">{t("Diese Karten sind zu verschieden für einen Vorschlag. Am besten sortieren Sie sie von Hand.")}</p>;
  }
  return (
    <ul class="drafts">
      {drafts.map((draft, i) => (
        <GroupDraft key={i} draft={draft} there={Boolean(sameHeading(clusters, draft.title))} onChange={(changes) => change(i, changes)} />
      ))}
    </ul>
  );
}

export function GroupsDialog() {
  const { actions, close, sorting } = useBoard();
  const { drafts, setDrafts, enough, failed, ask } = useDrafts();
  const chosen = drafts ? chosenGroups(drafts) : [];

  function take(event) {
    event.preventDefault();
    close();
    createGroups(actions, sorting, chosen);
  }

  return (
    <Dialog title={t("Cluster vorschlagen")} wide>
      <form onSubmit={take}>
        <p class="same-word">{t("Ein Vorschlag nach ähnlichen Worten. Erst mit „Übernehmen“ werden die Cluster angelegt. Was übrig bleibt, bleibt ohne Cluster.")}</p>
        {!enough && <p class="empty">{tn("Ab {n} Karte ohne Cluster gibt es Vorschläge.", "Ab {n} Karten ohne Cluster gibt es Vorschläge.", LEAST)}</p>}
        {enough && !drafts && <Waiting failed={failed} ask={ask} />}
        {drafts && <Drafts drafts={drafts} setDrafts={setDrafts} />}
        <div class="dialog-actions">
          <Button onClick={close}>{t("Abbrechen")}</Button>
          {drafts && drafts.length > 0 && (
            <Button kind="main" type="submit" disabled={!chosen.length}>
              {tn("{n} Cluster übernehmen", "{n} Cluster übernehmen", chosen.length)}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
