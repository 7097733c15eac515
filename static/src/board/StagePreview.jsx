// What the hall sees, in small and live, and what the moderation puts in front of it.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { shown } from "../ui/shown.js";
import { t } from "../ui/words.js";
import { workshopOf } from "./agenda.js";
import { useBoard } from "./context.js";
import { backToStep, showOnStage } from "./on-stage.js";
import { StageDialog } from "./StageDialog.jsx";
import { StageFrame } from "./StageFrame.jsx";
import { stageWords } from "./stage-words.js";

// On a low screen the agenda needs the room; the picture is one tap away.
const LEAST_HEIGHT = 640;

function Actions({ now }) {
  const board = useBoard();
  return (
    <div class="stage-actions">
      {now ? (
        <Button aria-label={t("Zurück zum Schritt")} title={t("Zurück zum Schritt")} onClick={() => backToStep(board)}>{t("Zum Schritt")}</Button>
      ) : (
        <Button title={t("Die Leinwand zeigt eine Pause (Taste B)")} aria-keyshortcuts="B" onClick={() => showOnStage(board, "pause")}>{t("Anhalten")}</Button>
      )}
      <Button aria-haspopup="dialog" title={t("Eine Karte, einen Cluster oder den Code groß zeigen")} onClick={() => board.show(<StageDialog />)}>{t("Anderes zeigen")}</Button>
    </div>
  );
}

export function StagePreview({ state }) {
  const { lang, may } = useBoard();
  const [open, setOpen] = useState(() => window.innerHeight >= LEAST_HEIGHT);
  const now = shown(state);
  const words = stageWords(state, lang);
  return (
    <section class={now ? "stage-preview stage-other" : "stage-preview"} aria-label={t("Leinwand")}>
      <div class="stage-head">
        <Icon name="screen" />
        <h2>
          <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t("Leinwand")}
          </button>
        </h2>
        <span class="hint">{!now ? t("live") : now.show === "pause" ? t("angehalten") : t("anderes")}</span>
      </div>
      {open && <StageFrame src={`/w/${workshopOf(state).id}/stage?preview`} />}
      <p class={open ? "visually-hidden" : "stage-words"}>{words}</p>
      {may("workshop.change") && <Actions now={now} />}
    </section>
  );
}
