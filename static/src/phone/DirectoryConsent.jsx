import { t } from "../ui/words.js";
import { usePhone } from "./context.js";

/** Whether everybody may read it: apart from telling it in the hall, and never ticked beforehand. `help`: what that means. */
export function DirectoryConsent({ checked, onChange, help }) {
  const { workshop } = usePhone();
  return (
    <label class="consent">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {t("{municipality} darf das in ihr Verzeichnis des Engagements aufnehmen.", { municipality: workshop.municipality })}
        {help && <span class="quiet block">{t("Das Verzeichnis kann jeder im Netz lesen. Sie können das jederzeit ändern.")}</span>}
      </span>
    </label>
  );
}
