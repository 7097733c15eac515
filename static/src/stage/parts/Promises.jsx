import { t } from "../../ui/words.js";
import { day } from "../../ui/day.js";

/** Whether there is anything to promise yet. */
export const promised = (workshop) => Boolean(workshop.next_date || workshop.publish_date || workshop.contact);

/** What the municipality promises: the next meeting, when the results are published, whom to ask. Nothing when nothing is set. */
export function Promises({ workshop, lang }) {
  const lines = [
    [t("Nächstes Treffen"), workshop.next_date && day(workshop.next_date, lang)],
    [t("Ergebnisse"), workshop.publish_date && day(workshop.publish_date, lang)],
    [t("Ansprechperson"), workshop.contact],
  ].filter(([, value]) => value);
  if (!lines.length) return null;
  return (
    <dl class="promises">
      {lines.map(([name, value]) => <div key={name}><dt>{name}</dt><dd dir="auto">{value}</dd></div>)}
    </dl>
  );
}
