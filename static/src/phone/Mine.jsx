import { one } from "../live/reducer.js";
import { Icon } from "../ui/Icon.jsx";
import { PhaseSign } from "../ui/PhaseSign.jsx";
import { t } from "../ui/words.js";
import { usePhone } from "./context.js";
import { ownCardsByWall, ownCommitments } from "./own.js";
import { ownEngagements } from "./own-engagement.js";
import { OwnCard } from "./OwnCard.jsx";
import { OwnEngagement } from "./OwnEngagement.jsx";
import { Screen } from "./Screen.jsx";

export function Mine() {
  return (
    <Screen title={t("Ihre Karten")}>
      <Receipt />
    </Screen>
  );
}

/** Everything that is one's own: cards by phase, what one does already, what one has promised. */
export function Receipt() {
  const { live } = usePhone();
  const engagements = ownEngagements(live);
  const commitments = ownCommitments(live);
  return (
    <>
      {ownCardsByWall(live).map(({ wall, cards }) => (
        <section key={wall.id} class="receipt">
          {wall.phase && (
            <h2>
              <PhaseSign phase={wall.phase} />
            </h2>
          )}
          {cards.map(({ card, state }) => (
            <OwnCard key={card.id} card={card} state={state} phase={wall.phase} />
          ))}
        </section>
      ))}
      {engagements.length > 0 && (
        <section class="receipt">
          <h2>{t("Das tun Sie schon")}</h2>
          {engagements.map((engagement) => (
            <OwnEngagement key={engagement.id} engagement={engagement} />
          ))}
        </section>
      )}
      {commitments.length > 0 && (
        <section class="receipt">
          <h2>{t("Hier sind Sie dabei")}</h2>
          <ul class="promises">
            {commitments.map((commitment) => (
              <Promised key={commitment.id} commitment={commitment} state={live.state} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Promised({ commitment, state }) {
  const title = one(state, "topic", commitment.topic)?.title ?? one(state, "action_item", commitment.action_item)?.what;
  const roles = { join: t("Sie machen mit"), coordinate: t("Sie koordinieren"), support: t("Sie unterstützen") };
  return (
    <li class="with-icon">
      <Icon name={commitment.waits ? "clock" : "check"} />
      <span>
        <bdi>{title}</bdi>
        <span class="quiet block">{roles[commitment.role]}</span>
      </span>
    </li>
  );
}
