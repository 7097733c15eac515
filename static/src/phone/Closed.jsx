import { useEffect } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { day, isDate } from "../ui/day.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { ownsSomething } from "./own.js";
import { forgetOffers } from "./receipt/contact.js";
import { Receipt } from "./receipt/Receipt.jsx";

/** The end: thanks, how it goes on, and a receipt of what one gave. */
export function Closed() {
  const { live, workshop, page, lang } = usePhone();
  useEffect(() => forgetOffers(live), [live]);
  const facts = [
    ["clock", t("Nächster Termin"), workshop.next_date],
    ["person", t("Ansprechperson"), workshop.contact],
    ["flag", t("Ergebnisse stehen im Netz ab"), workshop.publish_date],
  ].filter(([, , value]) => value);
  return (
    <>
      <h1 class="welcome">{t("Danke, dass Sie dabei waren.")}</h1>
      {facts.length > 0 && (
        <ul class="points">
          {facts.map(([icon, name, value]) => (
            <li key={name} class="with-icon">
              <Icon name={icon} />
              <span>
                <strong>{name}</strong>
                <bdi class="block" lang={isDate(value) ? undefined : "de"}>{day(value, lang)}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p><a class="button button-second wide" href={`${page.result_url}?lang=${lang}`}>{t("Ergebnisse ansehen")}</a></p>
      {ownsSomething(live) && (
        <>
          <h2 class="receipt-title">{t("Ihr Beitrag")}</h2>
          <Receipt />
        </>
      )}
    </>
  );
}
