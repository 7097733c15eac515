import { personKey } from "../live/person.js";
import { Card } from "../ui/Card.jsx";
import { Icon } from "../ui/Icon.jsx";
import { dirOf } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { usePhone } from "./context.js";

/** What somebody does already, and the thanks for it. */
export function EngagementCard({ engagement, own }) {
  const { lang } = usePhone();
  return (
    <Card card={engagement} phase="neutral" size="phone" untagged={own && engagement.lang === lang} state={engagement.waits ? "pending" : undefined}>
      {!own && <Thank engagement={engagement} />}
      {own && engagement.thanks > 0 && <p class="card-state" lang={lang} dir={dirOf(lang)}><bdi>{thanksWords(engagement.thanks)}</bdi></p>}
    </Card>
  );
}

function Thank({ engagement }) {
  const { live, lang } = usePhone();
  const key = `${personKey(live.code, live.token, "thanked")}${engagement.id}`;
  const said = live.store.get(key);
  const thank = () => {
    live.store.set(key, true);
    live.do("engagement.thank", { engagement: engagement.id });
  };
  return (
    <p class="thank" lang={lang} dir={dirOf(lang)}>
      <button type="button" class="button button-quiet" aria-pressed={said ? "true" : "false"} onClick={() => !said && thank()}>
        <Icon name={said ? "check" : "heart"} />
        <bdi>{said ? t("Sie haben Danke gesagt") : t("Danke sagen")}</bdi>
      </button>
      {engagement.thanks > 0 && <bdi class="quiet">{thanksWords(engagement.thanks)}</bdi>}
    </p>
  );
}

const thanksWords = (n) => tn("{n} Dank", "{n} Mal Danke", n);
