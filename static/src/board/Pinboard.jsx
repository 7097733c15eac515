// The pinboard: the clusters of a wall in columns, and a dashed field that makes a new one of what is dropped on it.
import { useRef } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { Cluster } from "./Cluster.jsx";
import { useBoard } from "./context.js";
import { dropped, droppedCluster } from "./moving.js";
import { pure } from "./pure.js";
import { Tray } from "./Tray.jsx";
import { useColumns } from "./use-columns.js";
import { usePan } from "./use-pan.js";
import { useClusterSortable, useHeldStill, useSortable } from "./use-sortable.js";
import { deal } from "./wall.js";
import { LEVELS, useZoom } from "./zoom.js";
import { Zoom } from "./Zoom.jsx";

const GAP = 12;

const NewCluster = pure(() => {
  const board = useBoard();
  const list = useRef(null);
  useSortable(list, { onDrop: (drop) => dropped(board, drop) });
  return (
    <div class="new-cluster pile-box">
      <p>
        <Icon name="plus" />
        {t("Karte hierher ziehen für einen neuen Cluster")}
      </p>
      <ul class="pile" data-pile="new" ref={list} />
    </div>
  );
});

function Column({ at, of, children }) {
  const board = useBoard();
  const list = useRef(null);
  useClusterSortable(list, { onDrop: (drop) => droppedCluster(board, drop, of), enabled: board.may("cluster.move") });
  return (
    <div class="column" data-column={at} ref={list}>
      {children}
    </div>
  );
}

function Columns({ view, shown, naming, level, may }) {
  const box = useRef(null);
  const { least, newest, many } = LEVELS[level];
  const count = useColumns(box, least, GAP);
  const { clusters, pile, wall } = view;
  const parts = clusters.map((cluster) => (
    <Cluster
      key={cluster.id}
      cluster={cluster}
      cards={shown[cluster.id]}
      total={pile[cluster.id].length}
      phase={wall.phase}
      limit={clusters.length > count ? many : newest}
      naming={naming === cluster.id}
    />
  ));
  if (may("cluster.create")) parts.push(<NewCluster key="new" />);
  return (
    <div class="columns" ref={box}>
      {deal(parts, count).map((column, i) => (
        <Column key={i} at={i} of={count}>
          {column}
        </Column>
      ))}
    </div>
  );
}

// Before the first cluster: the cards as they come in, and the field that makes it.
function Spread({ view, shown, may }) {
  const { tray } = view.pile;
  return (
    <>
      {may("cluster.create") && tray.length > 0 && <NewCluster />}
      <Tray cards={shown.tray} total={tray.length} phase={view.wall.phase} spread />
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

/** `view` of use-wall.js; `shown`: its piles without what a filter holds back; `naming`: the cluster whose heading is being written. */
export function Pinboard({ view, shown, naming, german }) {
  const { may } = useBoard();
  const ground = useRef(null);
  const [level, setLevel] = useZoom(ground);
  usePan(ground);
  const columns = useHeldStill(() => {
    if (!view.wall) return <Empty />;
    if (!view.clusters.length) return <Spread view={view} shown={shown} may={may} />;
    return <Columns view={view} shown={shown} naming={naming} level={level} may={may} />;
  });
  return (
    <>
      <div class={`pinboard zoom-${level}${german ? " only-german" : ""}`} ref={ground}>
        {columns}
      </div>
      {view.total > 0 && <Zoom level={level} setLevel={setLevel} />}
    </>
  );
}
