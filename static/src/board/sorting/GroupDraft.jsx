// One proposed group: whether it is made, its heading, its cards.
import { t, tn } from "../../ui/words.js";

function Pick({ card, chosen, onToggle, off }) {
  return (
    <label class="pick">
      <input type="checkbox" checked={chosen} disabled={off} onChange={onToggle} />
      <span>
        <span lang={card.lang} dir="auto">{card.text}</span>
        {card.gloss && <span class="pick-gloss" lang="de" dir="ltr">{card.gloss.text}</span>}
      </span>
    </label>
  );
}

/** `draft` of drafts.js; `there`: a cluster already has this heading. */
export function GroupDraft({ draft, there, onChange }) {
  const { title, cards, without, taken } = draft;
  const toggle = (id) => onChange({ without: without.includes(id) ? without.filter((each) => each !== id) : [...without, id] });
  return (
    <li class={taken ? "draft" : "draft draft-off"}>
      <div class="draft-head">
        <input type="checkbox" class="draft-taken" checked={taken} aria-label={t("„{title}“ anlegen", { title })} onChange={() => onChange({ taken: !taken })} />
        <input class="input" aria-label={t("Überschrift")} value={title} maxLength={80} disabled={!taken} onInput={(event) => onChange({ title: event.currentTarget.value })} />
        <span class="count">{tn("{n} Karte", "{n} Karten", cards.length - without.length)}</span>
      </div>
      {there && taken && <p class="help">{t("Diesen Cluster gibt es schon. Die Karten kommen dazu.")}</p>}
      {cards.map((card) => (
        <Pick key={card.id} card={card} chosen={!without.includes(card.id)} onToggle={() => toggle(card.id)} off={!taken} />
      ))}
    </li>
  );
}
