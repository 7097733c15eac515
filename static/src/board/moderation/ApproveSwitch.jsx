// Whether cards of phones wait for the moderation: the quick switch at the open step, and the one in its dialog.
import { t } from "../../ui/words.js";
import { useBoard } from "../context.js";

/** A box to tick; `help` says what it does. */
export function ApproveBox({ checked, onChange, help }) {
  return (
    <label class="approve">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {t("Karten erst freigeben")}
        {help && <small class="help">{t("Karten der Handys hängen erst, wenn die Moderation sie gelesen hat.")}</small>}
      </span>
    </label>
  );
}

export function ApproveSwitch({ step }) {
  const { actions, may } = useBoard();
  if (step.type !== "cards" || !may("agenda.change")) return null;
  const set = (approve) =>
    actions.act("agenda.change", { step: step.id, settings: { approve } }, approve ? t("Neue Karten warten auf Freigabe") : t("Neue Karten hängen sofort"));
  return <ApproveBox checked={Boolean(step.settings.approve)} onChange={set} />;
}
