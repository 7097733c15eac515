// Whether cards of phones wait for the moderation: the quick switch at the open step.
import { t } from "../../ui/words.js";
import { useBoard } from "../context.js";

export function ApproveSwitch({ step }) {
  const { actions, may } = useBoard();
  if (step.type !== "cards" || !may("agenda.change")) return null;
  const set = ({ currentTarget: { checked: approve } }) =>
    actions.act("agenda.change", { step: step.id, settings: { approve } }, approve ? t("Neue Karten warten auf Freigabe") : t("Neue Karten hängen sofort"));
  return (
    <label class="approve">
      <input type="checkbox" checked={Boolean(step.settings.approve)} onChange={set} />
      <span>{t("Karten erst freigeben")}</span>
    </label>
  );
}
