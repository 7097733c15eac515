import { all } from "../live/reducer.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { EngagementCard } from "./EngagementCard.jsx";

/** What others in the hall do already, with a way to say thanks. */
export function OthersEngagement({ own }) {
  const { live } = usePhone();
  const mine = new Set(own.map(({ id }) => id));
  const others = all(live.state, "engagement").filter(({ id }) => !mine.has(id));
  if (!others.length) return null;
  return (
    <section class="own">
      <h2>{t("Das tun andere hier")}</h2>
      {others.reverse().map((engagement) => (
        <EngagementCard key={engagement.id} engagement={engagement} />
      ))}
    </section>
  );
}
