// Over the pinboard: which wall, how much hangs on it, search, filter, new cluster.
import { useState } from "preact/hooks";
import { Button } from "../ui/Button.jsx";
import { Icon } from "../ui/Icon.jsx";
import { inLanguage } from "../ui/text.js";
import { t, tn } from "../ui/words.js";
import { useBoard } from "./context.js";
import { FilterRow, filtersOn } from "./FilterRow.jsx";
import { newCluster } from "./moving.js";
import { once } from "./once.js";
import { SortingTools } from "./sorting/SortingTools.jsx";

function WallChoice({ view, onWall }) {
  const { lang } = useBoard();
  const name = (step) => inLanguage(step.title, lang).text;
  if (view.walls.length < 2) return <h2 class="bar-title">{view.step ? name(view.step) : t("Pinnwand")}</h2>;
  return (
    <select class="wall-choice" aria-label={t("Wand")} value={view.wall.id} onChange={(event) => onWall(event.currentTarget.value)}>
      {view.walls.map(({ wall, step }) => (
        <option key={wall.id} value={wall.id}>
          {name(step)}
        </option>
      ))}
    </select>
  );
}

// In one line with the title where there is room for it.
function Counts({ view }) {
  const counts = [
    view.clusters.length > 0 && tn("{n} Cluster", "{n} Cluster", view.clusters.length),
    view.total > 0 && tn("{n} Karte", "{n} Karten", view.total),
  ];
  return (
    <p class="bar-counts">
      <span>{counts.filter(Boolean).join(", ")}</span>
    </p>
  );
}

function Search({ filter, onFilter }) {
  const [open, setOpen] = useState(false);
  if (!open && !filter.query) {
    return (
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        <Icon name="search" /> {t("Suchen")}
      </button>
    );
  }
  const leave = (event) => {
    if (event.key !== "Escape") return;
    onFilter({ query: "" });
    setOpen(false);
  };
  return (
    <input
      class="input bar-search"
      type="search"
      autofocus
      ref={(field) => field && !filter.query && field.focus()}
      aria-label={t("Karten suchen")}
      placeholder={t("Karten suchen")}
      value={filter.query}
      onInput={(event) => onFilter({ query: event.currentTarget.value })}
      onBlur={() => setOpen(false)}
      onKeyDown={leave}
    />
  );
}

function Versions({ filter, onFilter }) {
  const choice = (german, text) => (
    <button type="button" aria-pressed={filter.german === german} onClick={() => onFilter({ german })}>
      {text}
    </button>
  );
  return (
    <div class="switch" role="group" aria-label={t("Sprachen der Karten")}>
      {choice(false, t("Beide Sprachen"))}
      {choice(true, t("Nur Deutsch"))}
    </div>
  );
}

function FilterButton({ filter, open, onToggle }) {
  const on = filtersOn(filter);
  return (
    <button type="button" class={on ? "filter-on" : "quiet"} aria-expanded={open} onClick={onToggle}>
      <Icon name="settings" /> {on ? t("Filter an: {n}", { n: on }) : t("Filtern")}
    </button>
  );
}

export function PinboardBar({ view, filter, found, onFilter, onWall }) {
  const board = useBoard();
  const [asked, setAsked] = useState(false);
  // A filter that is on shows itself, however it was set.
  const open = asked || filtersOn(filter) > 0;
  return (
    <>
      <div class="bar">
        <WallChoice view={view} onWall={onWall} />
        <Counts view={view} />
        <div class="bar-tools">
          {view.total > 0 && (
            <>
              <Search filter={filter} onFilter={onFilter} />
              <FilterButton filter={filter} open={open} onToggle={() => setAsked(!asked)} />
              <Versions filter={filter} onFilter={onFilter} />
            </>
          )}
          <div class="bar-make">
            {view.total > 0 && <SortingTools view={view} />}
            {board.may("cluster.create") && view.wall && (
              <Button kind="second" onClick={once(() => newCluster(board, view.wall.id))}>
                <Icon name="plus" /> {t("Cluster")}
              </Button>
            )}
          </div>
        </div>
      </div>
      <p class="visually-hidden" role="status">
        {filtersOn(filter) > 0 && t("{n} von {total} Karten", found)}
      </p>
      {open && <FilterRow view={view} filter={filter} found={found} onFilter={onFilter} onClose={() => setAsked(false)} />}
    </>
  );
}
