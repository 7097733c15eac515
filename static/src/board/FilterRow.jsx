// What narrows the pinboard down, in one calm row: language, table, step, what still lacks a German version. It opens on request.
import { Icon } from "../ui/Icon.jsx";
import { inLanguage, languageName } from "../ui/text.js";
import { one } from "../live/reducer.js";
import { t } from "../ui/words.js";
import { useBoard } from "./context.js";
import { facets } from "./wall.js";

const NOTHING = { query: "", bare: false, lang: null, table: null, step: null };

/** How many filters are on. */
export const filtersOn = ({ query, bare, lang, table, step }) => [query.trim(), bare, lang, table, step].filter(Boolean).length;

function Choice({ label, all, value, options, onChoose }) {
  if (options.length < 2 && !value) return null;
  return (
    <label class="filter-choice">
      <span>{label}</span>
      <select class="input" aria-label={label} value={value ?? ""} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{all}</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const number = (text) => (text === null ? null : Number(text));

export function FilterRow({ view, filter, found, onFilter, onClose }) {
  const { lang, live } = useBoard();
  const { langs, tables, steps } = facets(Object.values(view.pile).flat());
  const stepName = (id) => inLanguage((one(live.state, "step", id) || {}).title, lang).text;
  const on = filtersOn(filter);
  const clear = () => {
    onFilter(NOTHING);
    onClose();
  };
  return (
    <div class="filter-row" role="group" aria-label={t("Filter")}>
      <Choice label={t("Sprache")} all={t("alle")} value={filter.lang} options={langs.map((tag) => [tag, languageName(tag)])} onChoose={(tag) => onFilter({ lang: tag })} />
      <Choice label={t("Tisch")} all={t("alle")} value={filter.table} options={tables.map((n) => [n, n])} onChoose={(n) => onFilter({ table: number(n) })} />
      <Choice label={t("Schritt")} all={t("alle")} value={filter.step} options={steps.map((id) => [id, stepName(id)])} onChoose={(id) => onFilter({ step: id })} />
      <label class="filter-check">
        <input type="checkbox" checked={filter.bare} onChange={(event) => onFilter({ bare: event.currentTarget.checked })} />
        {t("nur ohne deutsche Fassung")}
      </label>
      {on > 0 && <p class="filter-found">{t("{n} von {total} Karten", found)}</p>}
      <button type="button" class="quiet" onClick={on ? clear : onClose}>
        <Icon name="close" /> {on ? t("Alle Karten zeigen") : t("Schließen")}
      </button>
    </div>
  );
}
