import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { writeDraft } from "./use-draft.js";

/** What was not accepted, with the reason: the words stay here until their author lets them go. */
export function Refusals() {
  const { live, workshop } = usePhone();
  const refused = live.pending.filter((entry) => entry.state === "refused");
  if (!refused.length) return null;
  return (
    <section class="refusals" aria-label={t("nicht angenommen")}>
      {refused.map((entry) => (
        <div key={entry.id} class="notice notice-err">
          <Icon name="warning" />
          <div class="grow">
            <p class="reason">{entry.error.message}</p>
            <p class="kept" lang={entry.fields.lang}>
              <bdi>{wordsOf(entry.fields)}</bdi>
            </p>
            <p class="small">{t("Ihr Text ist noch da. Sie können ihn ändern, kopieren oder jemandem zeigen.")}</p>
            {!workshop.closed && <Again entry={entry} />}
            <Button kind="quiet" onClick={() => live.dismiss(entry.id)}>
              {t("Verwerfen")}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}

// A card goes back into the field it came from; anything else is sent again as it is, under a new id, since the refused one
// has been answered.
function Again({ entry }) {
  const { live, step } = usePhone();
  const isCard = entry.kind === "card.submit" && entry.fields.step === step?.id;
  const again = () => {
    live.dismiss(entry.id);
    live.do(entry.kind, entry.fields);
  };
  const change = () => {
    writeDraft(live, `card:${step.id}`, entry.fields.text);
    live.dismiss(entry.id);
    document.querySelector(".writing textarea")?.focus();
  };
  return <Button onClick={isCard ? change : again}>{isCard ? t("In das Feld übernehmen") : t("Noch einmal versuchen")}</Button>;
}

function wordsOf({ text, title, name, contact, fields }) {
  return [text, title, name, contact, ...Object.values(fields ?? {})].filter(Boolean).join("\n");
}
