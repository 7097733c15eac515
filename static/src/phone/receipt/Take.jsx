import { Button } from "../../ui/Button.jsx";
import { phaseName } from "../../ui/PhaseSign.jsx";
import { day } from "../../ui/day.js";
import { t } from "../../ui/words.js";
import { usePhone } from "../context.js";
import { asPage, asText } from "./files.js";
import { sectionsOf } from "./receipt.js";
import { take } from "./take.js";

/** The receipt as a page to keep, to pass on or to print. */
export function Take() {
  const { live, lang, page, workshop } = usePhone();
  const takes = () => {
    const head = headOf(page, workshop, lang);
    const sections = sectionsOf(live, phaseName, lang);
    take({ name: `miteinander-${workshop.date}.html`, title: head.title, page: asPage(head, sections, lang), text: asText(head, sections) });
  };
  return (
    <div class="actions">
      <Button kind="main" class="wide" icon="download" onClick={takes}>
        {t("Mitnehmen")}
      </Button>
      <Button kind="quiet" class="wide" onClick={() => window.print()}>
        {t("Drucken")}
      </Button>
    </div>
  );
}

function headOf(page, workshop, lang) {
  const ends = [
    [t("Nächster Termin"), workshop.next_date],
    [t("Ansprechperson"), workshop.contact],
    [t("Ergebnisse stehen im Netz ab"), workshop.publish_date],
  ];
  return {
    title: t("Ihr Beitrag"),
    about: [workshop.title, `${workshop.municipality}, ${day(workshop.date, lang)}`],
    link: `${page.result_url}?lang=${lang}`,
    ends: ends.filter(([, value]) => value).map(([name, value]) => `${name}: ${day(value, lang)}`),
  };
}
