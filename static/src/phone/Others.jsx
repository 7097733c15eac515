import { all } from "../live/reducer.js";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { EngagementCard } from "./EngagementCard.jsx";
import { Screen } from "./Screen.jsx";

/** What others in the hall do already, the newest first. */
export function others(state) {
  return all(state, "engagement").filter(({ id }) => !state.mine.engagement?.[id]).reverse();
}

/** Something to read while one waits. */
export function Others() {
  const { live } = usePhone();
  return (
    <Screen title={t("Das tun andere hier")}>
      <div class="own">
        {others(live.state).map((engagement) => (
          <EngagementCard key={engagement.id} engagement={engagement} />
        ))}
      </div>
    </Screen>
  );
}
