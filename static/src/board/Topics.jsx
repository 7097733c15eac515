// What goes on: topics with the people they have found, and their action items, edited where they stand.
import { all } from "../live/reducer.js";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { t, tn } from "../ui/words.js";
import { ActionItem } from "./ActionItem.jsx";
import { CommitmentDialog } from "./CommitmentDialog.jsx";
import { useBoard } from "./context.js";
import { ContactsDialog } from "./ContactsDialog.jsx";
import { InPlace } from "./InPlace.jsx";
import { once } from "./once.js";
import { TopicDialog } from "./TopicDialog.jsx";

const byPosition = (a, b) => a.position - b.position;

/** Person signs: full for those found, outlined for those still wanted. Decoration; the number stands beside it. */
function People({ found, wanted }) {
  const most = Math.min(Math.max(found, wanted), 12);
  return (
    <span class="persons" aria-hidden="true">
      {Array.from({ length: most }, (_, i) => (
        <Icon key={i} name="person" class={i < found ? "person-found" : "person-wanted"} />
      ))}
    </span>
  );
}

function Found({ topic }) {
  const { actions, may } = useBoard();
  const missing = topic.wanted - topic.found;
  return (
    <p class="found">
      <People found={topic.found} wanted={topic.wanted} />
      <span>
        {t("{found} von", { found: topic.found })}{" "}
        {may("topic.change") ? (
          <InPlace class="in-place wanted" type="number" min="1" max="500" value={String(topic.wanted)} label={t("Gesuchte Personen")}
            onSave={(wanted) => Number(wanted) > 0 && actions.act("topic.change", { topic: topic.id, wanted: Number(wanted) }, t("Gesuchte Personen geändert"))} />
        ) : (
          topic.wanted
        )}
      </span>
      {missing > 0 && <b class="searching">{tn("sucht noch {n}", "sucht noch {n}", missing)}</b>}
      {!topic.coordinated && <span class="hint">{t("noch niemand koordiniert")}</span>}
      {topic.dots !== null && <span class="hint">{tn("{n} Punkt", "{n} Punkte", topic.dots)}</span>}
    </p>
  );
}

function Topic({ topic, items }) {
  const { actions, may, show } = useBoard();
  const { title } = topic;
  const change = (fields, label) => actions.act("topic.change", { topic: topic.id, ...fields }, label);
  return (
    <section class="topic" aria-label={title}>
      <div class="topic-head">
        <h3>
          {may("topic.change") ? (
            <InPlace value={title} rows={1} label={t("Thema")} maxLength={120} onSave={(text) => text && change({ title: text }, t("Thema geändert"))} />
          ) : (
            title
          )}
        </h3>
        {may("topic.change") && (
          <button type="button" class="icon-button" aria-label={t("Thema „{title}“ streichen", { title })} onClick={() => change({ remove: true }, t("Thema „{title}“ gestrichen", { title }))}>
            <Icon name="trash" />
          </button>
        )}
      </div>
      <Found topic={topic} />
      {items.map((item) => (
        <ActionItem key={item.id} item={item} />
      ))}
      <div class="topic-foot">
        {may("action_item.create") && (
          <button type="button" class="quiet" onClick={once(() => actions.act("action_item.create", { topic: topic.id, what: "Neue Maßnahme" }, t("Maßnahme angelegt")))}>
            <Icon name="plus" /> {t("Maßnahme")}
          </button>
        )}
        {may("commitment.make") && (
          <button type="button" class="quiet" onClick={() => show(<CommitmentDialog topic={topic} />)}>
            <Icon name="person" /> {t("Zusage eintragen")}
          </button>
        )}
      </div>
    </section>
  );
}

export function Topics({ state }) {
  const { may, show, takesAway } = useBoard();
  const topics = all(state, "topic").sort(byPosition);
  const items = all(state, "action_item");
  const loose = items.filter((item) => !item.topic || !topics.some((topic) => topic.id === item.topic));
  return (
    <div class="panel">
      <div class="panel-head">
        <h2>{tn("{n} Thema", "{n} Themen", topics.length)}</h2>
        <div class="bar-tools">
          {takesAway && <Button kind="quiet" icon="people" onClick={() => show(<ContactsDialog />)}>{t("Kontakte")}</Button>}
          {may("topic.create") && <Button icon="plus" onClick={() => show(<TopicDialog />)}>{t("Thema")}</Button>}
        </div>
      </div>
      {!topics.length && (
        <div class="empty">
          <strong>{t("Noch keine Themen")}</strong>
          <p>{t("Machen Sie aus einem Cluster ein Thema, oder aus den Einträgen mit den meisten Punkten.")}</p>
        </div>
      )}
      <div class="topics">
        {topics.map((topic) => (
          <Topic key={topic.id} topic={topic} items={items.filter((item) => item.topic === topic.id)} />
        ))}
      </div>
      {loose.length > 0 && (
        <section class="topic" aria-label={t("Ohne Thema")}>
          <h3>{t("Maßnahmen ohne Thema")}</h3>
          {loose.map((item) => (
            <ActionItem key={item.id} item={item} />
          ))}
        </section>
      )}
    </div>
  );
}
