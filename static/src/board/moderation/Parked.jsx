// Parked doubts: a bar while the hall imagines, a line when the Verwirklichung has come, and the list behind both.
import { Icon } from "../../ui/Icon.jsx";
import { useLive } from "../../ui/use-live.js";
import { t, tn } from "../../ui/words.js";
import { openStep } from "../agenda.js";
import { useBoard } from "../context.js";
import { Dialog } from "../Dialog.jsx";
import { QueueCard } from "./QueueCard.jsx";
import { openDoubts, parkedCards, phaseOf, topicFrom } from "./queues.js";

/** At the foot of the tray, on the wall of the Phantasie. */
export function ParkedBar({ n }) {
  const { show } = useBoard();
  return (
    <button type="button" class="parked-bar" aria-haspopup="dialog" onClick={() => show(<ParkedDialog />)}>
      <b>{t("Geparkt")}</b>
      <span class="parked-count">{tn("{n} Einwand für Phase 3", "{n} Einwände für Phase 3", n)}</span>
      <Icon name="chevron" />
    </button>
  );
}

/** Over every part of the board, as soon as a step of the Verwirklichung is open. */
export function ParkedNotice({ state }) {
  const { show } = useBoard();
  const step = openStep(state);
  const n = step && step.phase === "verwirklichung" ? openDoubts(state).length : 0;
  if (!n) return null;
  return (
    <p class="parked-notice">
      <Icon name="bookmark" />
      <span>{tn("{n} geparkter Einwand aus der Phantasie ist jetzt dran.", "{n} geparkte Einwände aus der Phantasie sind jetzt dran.", n)}</span>
      <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => show(<ParkedDialog />)}>
        {t("Ansehen")}
      </button>
    </p>
  );
}

function ways({ may, actions }, card, topic) {
  const forward = () => actions.act("topic.create", { origin: { noun: "card", id: card.id } }, t("Thema angelegt"));
  const aside = () => actions.act("card.park", { card: card.id, parked: false }, t("Einwand beiseitegelegt"));
  return [
    may("topic.create") && !topic && { label: t("Zum Thema machen"), icon: "flag", kind: "second", run: forward },
    may("card.park") && { label: t("Beiseitelegen"), icon: "close", leaves: true, run: aside },
  ];
}

function ParkedDialog() {
  const board = useBoard();
  const { state } = useLive(board.live);
  const cards = parkedCards(state);
  return (
    <Dialog title={t("Geparkte Einwände")}>
      <p class="hint">{cards.length ? t("In der Verwirklichung wird aus jedem Einwand eine Frage: Was brauchen wir, damit es doch geht?") : t("Es ist kein Einwand geparkt. Über das Menü einer Karte lässt sich jede Karte parken.")}</p>
      <ul class="queue-list parked-list">
        {cards.map((card) => {
          const topic = topicFrom(state, card);
          return (
            <QueueCard key={card.id} card={{ ...card, parked: false }} phase={phaseOf(state, card)} ways={ways(board, card, topic)}>
              {topic && (
                <p class="queue-asks">
                  <Icon name="check" /> {t("ist jetzt ein Thema")}
                </p>
              )}
            </QueueCard>
          );
        })}
      </ul>
    </Dialog>
  );
}
