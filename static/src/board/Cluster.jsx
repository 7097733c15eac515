// A cluster on the pinboard: heading, count, menu, its newest cards. It is dragged by its head.
import { useRef } from "preact/hooks";
import { Icon } from "../ui/Icon.jsx";
import { t } from "../ui/words.js";
import { clusterMenu } from "./cluster-menu.jsx";
import { useBoard } from "./context.js";
import { InPlace } from "./InPlace.jsx";
import { Pile } from "./Pile.jsx";
import { pure } from "./pure.js";

function Heading({ cluster, naming }) {
  const { actions, hand, may, name } = useBoard();
  const rename = (title) =>
    title && actions.act("cluster.rename", { cluster: cluster.id, title }, t("Überschrift geändert: {title}", { title }));
  if (naming) return <InPlace value={cluster.title} label={t("Überschrift")} onSave={rename} onDone={() => name(null)} focus maxLength={80} />;
  if (!may("cluster.rename")) return <span class="cluster-title" dir="auto">{cluster.title}</span>;
  const key = (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    hand.take("cluster", cluster);
  };
  return (
    <button
      type="button"
      class={cluster.hand ? "cluster-title in-hand" : "cluster-title"}
      title={t("Überschrift ändern; ziehen verschiebt den Cluster")}
      aria-keyshortcuts="Space"
      onClick={() => name(cluster.id)}
      onKeyDown={key}
      dir="auto"
    >
      {cluster.title}
    </button>
  );
}

function Head({ cluster, shown, total, naming }) {
  const board = useBoard();
  const more = useRef(null);
  const openMenu = () => board.menu(more.current, ...clusterMenu(board, cluster, total));
  return (
    <div class="cluster-head">
      <h3>
        <Heading cluster={cluster} naming={naming} />
      </h3>
      <span class="cluster-count">{shown === total ? total : t("{n} von {total}", { n: shown, total })}</span>
      {board.may("cluster.rename") && (
        <button type="button" class="icon-button" aria-haspopup="menu" aria-label={t("Mehr zu {title}", { title: cluster.title })} ref={more} onClick={openMenu}>
          <Icon name="more" />
        </button>
      )}
    </div>
  );
}

/** `cards` are those shown, `total` is how many the cluster has without a filter. */
export const Cluster = pure(({ cluster, cards, total, phase, limit, naming }) => (
  <section class={cluster.hand ? "cluster pile-box cluster-in-hand" : "cluster pile-box"} aria-label={cluster.title} data-cluster={cluster.id}>
    <Head cluster={cluster} shown={cards.length} total={total} naming={naming} />
    {cluster.proposed && <p class="cluster-proposed">{t("Vorschlag aus dem Saal")}</p>}
    <Pile
      name={cluster.id}
      label={cluster.title}
      cards={cards}
      phase={phase}
      limit={limit}
      empty={<p class="pile-empty">{total ? t("Hier passt keine Karte zum Filter.") : t("Noch keine Karte")}</p>}
    />
  </section>
));
