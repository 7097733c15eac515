import { Card } from "../ui/Card.jsx";
import { Icon } from "../ui/Icon.jsx";
import { dirOf } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { usePhone } from "./context.js";
import { ownThanks } from "./own-engagement.js";
import { Told } from "./Told.jsx";

/** What somebody else does already, with a way to say thanks and to take that back. */
export function EngagementCard({ engagement }) {
  return (
    <Card card={engagement} phase="neutral" size="phone">
      <Told engagement={engagement} />
      <Thank engagement={engagement} />
    </Card>
  );
}

function Thank({ engagement }) {
  const { live, lang } = usePhone();
  const said = ownThanks(live).has(engagement.id);
  const thank = () => live.do("engagement.thank", { engagement: engagement.id, said: !said });
  return (
    <p class="thank" lang={lang} dir={dirOf(lang)}>
      <button type="button" class="button button-quiet" aria-pressed={said ? "true" : "false"} onClick={thank}>
        <Icon name={said ? "check" : "heart"} />
        <bdi>{said ? t("Sie haben Danke gesagt") : t("Danke sagen")}</bdi>
      </button>
      {engagement.thanks > 0 && <bdi class="quiet">{thanksWords(engagement.thanks)}</bdi>}
    </p>
  );
}

export const thanksWords = (n) => tn("{n} Dank", "{n} Mal Danke", n);
