// The pinboard: the clusters of a wall in columns, and a dashed field that makes a new one of what is dropped on it.
import { useRef } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { Cluster } from "./Cluster.jsx";
import { useBoard } from "./context.js";
import { dropped } from "./moving.js";
import { PinboardBar } from "./PinboardBar.jsx";
import { Tray } from "./Tray.jsx";
import { useColumns } from "./use-columns.js";
import { useHeldStill, useSortable } from "./use-sortable.js";
import { deal } from "./wall.js";

const LEAST = 206;
const GAP = 12;
const NEWEST = 8;
const NEWEST_OF_MANY = 4;

function NewCluster() {
  const board = useBoard();
  const list = useRef(null);
  useSortable(list, (drop) => dropped(board, drop));
  return (
    <div class="new-cluster pile-box">
      <p>
        <Icon name="plus" />
        {t("Karte hierher ziehen für einen neuen Cluster")}
      </p>
      <ul class="pile" data-pile="new" ref={list} />
    </div>
  );
}

function Columns({ view, fits, naming, may }) {
  const box = useRef(null);
  const count = useColumns(box, LEAST, GAP);
  const { clusters, pile, wall } = view;
  const limit = clusters.length > count ? NEWEST_OF_MANY : NEWEST;
  const parts = clusters.map((cluster) => (
    <Cluster
      key={cluster.id}
      cluster={cluster}
      cards={fits ? pile[cluster.id].filter(fits) : pile[cluster.id]}
      total={pile[cluster.id].length}
      phase={wall.phase}
      limit={limit}
      naming={naming === cluster.id}
    />
  ));
  if (may("cluster.create")) parts.push(<NewCluster key="new" />);
  return (
    <div class="columns" ref={box}>
      {deal(parts, count).map((column, i) => (
        <div class="column" key={i}>
          {column}
        </div>
      ))}
    </div>
  );
}

// Before the first cluster: the cards as they come in, and the field that makes it.
function Spread({ view, fits, may }) {
  const { tray } = view.pile;
  return (
    <>
      {may("cluster.create") && tray.length > 0 && <NewCluster />}
      <Tray cards={fits ? tray.filter(fits) : tray} total={tray.length} phase={view.wall.phase} spread />
    </>
  );
}

function Empty() {
  return (
    <div class="empty">
      <strong>{t("Noch hängt keine Karte")}</strong>
      <p>{t("Sobald ein Schritt mit Karten offen ist, erscheinen sie hier.")}</p>
    </div>
  );
}

/** `view` of use-wall.js; `filter` `{query, bare, german, fits}` and `onFilter(changes)`; `naming`: the cluster whose heading is being written. */
export function Pinboard({ view, naming, filter, onFilter, onWall }) {
  const { may } = useBoard();
  const columns = useHeldStill(() => {
    if (!view.wall) return <Empty />;
    if (!view.clusters.length) return <Spread view={view} fits={filter.fits} may={may} />;
    return <Columns view={view} fits={filter.fits} naming={naming} may={may} />;
  });
  return (
    <>
      <PinboardBar view={view} filter={filter} onFilter={onFilter} onWall={onWall} />
      <div class={filter.german ? "pinboard only-german" : "pinboard"}>{columns}</div>
    </>
  );
}
