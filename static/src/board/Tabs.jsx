// The parts of the board. The tab changes by itself with the steps; arrow keys go along the row.
import { t } from "../ui/words.js";

const TABS = () => [
  ["wall", t("Pinnwand")],
  ["flip", t("Wünsche")],
  ["dots", t("Punkte")],
  ["topics", t("Themen")],
  ["tables", t("Tische")],
  ["feedback", t("Rückmeldungen")],
  ["engagement", t("Engagement")],
];

export function Tabs({ chosen, onChoose }) {
  const tabs = TABS();
  const at = tabs.findIndex(([name]) => name === chosen);
  const key = (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const [name] = tabs[(at + by + tabs.length) % tabs.length];
    onChoose(name);
    document.getElementById(`tab-${name}`).focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t("Teile der Moderation")} onKeyDown={key}>
      {tabs.map(([name, label]) => (
        <button key={name} type="button" role="tab" id={`tab-${name}`} aria-selected={name === chosen} tabIndex={name === chosen ? 0 : -1} onClick={() => onChoose(name)}>
          {label}
        </button>
      ))}
    </div>
  );
}
