// What leads to the proposals: how many cards may say the same (over the tray, or in the bar where the tray has the whole
// pinboard), and groups for the whole tray.
import { Button } from "../../ui/Button.jsx";
import { Icon } from "../../ui/Icon.jsx";
import { t } from "../../ui/words.js";
import { useBoard } from "../context.js";
import { DuplicatesDialog } from "./DuplicatesDialog.jsx";
import { GroupsDialog } from "./GroupsDialog.jsx";
import { useSorting } from "./use-sorting.js";

/** Nothing where no two cards are alike. */
export function SameFound() {
  const { may, show } = useBoard();
  const { duplicates } = useSorting();
  if (!duplicates.length || !may("card.merge")) return null;
  return (
    <button type="button" class="quiet same-found" onClick={() => show(<DuplicatesDialog />)}>
      <Icon name="stack" /> {t("Gleiche Karten")}
      <span class="count">{duplicates.length}</span>
    </button>
  );
}

export function SortingTools({ view }) {
  const { may, show } = useBoard();
  if (!view.wall) return null;
  return (
    <>
      {!view.clusters.length && <SameFound />}
      {may("cluster.create") && (
        <Button kind="second" class="suggest" title={t("Vorschläge nach ähnlichen Worten. Nichts geschieht von selbst.")} onClick={() => show(<GroupsDialog />)}>
          <Icon name="grid" /> {t("Cluster vorschlagen")}
        </Button>
      )}
    </>
  );
}
