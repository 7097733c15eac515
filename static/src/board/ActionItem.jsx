// One action item: what, first step, who, with whom, by when; each field is edited in place.
import { useState } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { day } from "../ui/day.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { InPlace } from "./InPlace.jsx";
import { StatusMark } from "../ui/StatusMark.jsx";

const FIELDS = () => [
  ["first_step", t("Erster Schritt")],
  ["who", t("Wer")],
  ["with_whom", t("Mit wem")],
  ["needs", t("Was wird gebraucht")],
];

const STATUS = () => ({
  seeking: t("sucht noch Leute"),
  planned: t("geplant"),
  running: t("läuft"),
  paused: t("ruht, mit Grund"),
  done: t("fertig"),
  dropped: t("kommt nicht, mit Grund"),
});

const NEEDS_REASON = ["paused", "dropped"];

// A pause or an end is sent together with its reason, since the server takes neither without.
function Status({ item, change }) {
  const [wanted, setWanted] = useState(null);
  const shown = wanted || item.status;
  const choose = (status) => {
    if (NEEDS_REASON.includes(status) && !item.reason) return setWanted(status);
    setWanted(null);
    return change({ status });
  };
  const reason = (text) => {
    if (!text) return;
    change(wanted ? { status: wanted, reason: text } : { reason: text });
    setWanted(null);
  };
  return (
    <div class="item-status">
      <StatusMark status={shown} />
      <select class="in-place" aria-label={t("Stand")} value={shown} onChange={(event) => choose(event.currentTarget.value)}>
        {Object.entries(STATUS()).map(([key, label]) => (
          <option key={key} value={key}>{label}</option>
        ))}
      </select>
      {NEEDS_REASON.includes(shown) && (
        <InPlace value={item.reason} label={t("Grund")} placeholder={t("Warum? Ein Satz")} onSave={reason} focus={Boolean(wanted)} />
      )}
    </div>
  );
}

function ReadOnly({ item }) {
  const { lang } = useBoard();
  return (
    <article class="item item-read">
      <p class="item-what" dir="auto">{item.what}</p>
      <dl>
        {FIELDS().filter(([name]) => item[name]).map(([name, label]) => (
          <div key={name}><dt>{label}</dt><dd dir="auto">{item[name]}</dd></div>
        ))}
        {item.by_when && <div><dt>{t("Bis wann")}</dt><dd>{day(item.by_when, lang, { short: true })}</dd></div>}
      </dl>
    </article>
  );
}

export function ActionItem({ item }) {
  const { actions, may } = useBoard();
  if (!may("action_item.change")) return <ReadOnly item={item} />;
  const change = (fields, label = t("Maßnahme geändert")) => actions.act("action_item.change", { action_item: item.id, ...fields }, label);
  return (
    <article class="item" aria-label={item.what}>
      <div class="item-head">
        <InPlace class="in-place item-what" value={item.what} rows={1} label={t("Was")} maxLength={280} onSave={(what) => what && change({ what })} />
        <button type="button" class="icon-button" aria-label={t("Maßnahme „{what}“ streichen", { what: item.what })} onClick={() => change({ remove: true }, t("Maßnahme gestrichen"))}>
          <Icon name="trash" />
        </button>
      </div>
      <dl>
        {FIELDS().map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <InPlace value={item[name]} rows={1} label={label} maxLength={600} onSave={(text) => change({ [name]: text })} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("Bis wann")}</dt>
          <dd>
            <InPlace type="date" value={item.by_when || ""} label={t("Bis wann")} onSave={(day) => change({ by_when: day })} />
          </dd>
        </div>
      </dl>
      <Status item={item} change={change} />
    </article>
  );
}
