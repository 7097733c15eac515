"""The cards of a municipality: all its workshops' ideas, filtered, with what became of them."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from workshop.models import ActionItem, Card, Cluster, Item, Topic, Wall, Workshop

PER_PAGE = 60
NO_CLUSTER = "none"


_COLUMNS = (
    Card.id,
    Card.workshop_id,
    Card.wall_id,
    Card.cluster_id,
    Card.text,
    Card.lang,
    Card.gloss,
    Card.gloss_by,
    Card.hidden,
    Card.waiting,
    Card.redacted,
    Card.source,
    Wall.phase,
    Cluster.title.label("cluster"),
)
#: The latest workshop first, and each as its walls hang: what is in no cluster comes last.
_ORDER = (
    Workshop.date.desc(),
    Workshop.created_at.desc(),
    Wall.position,
    Cluster.id.is_(None),
    Cluster.position,
    Card.created_at,
    Card.id,
)


def cards_of_municipality(db: Session, municipality_id: str) -> list[Row[Any]]:
    """(Card, phase, cluster title) of all its workshops, as columns, since there may be many thousands."""
    query = (
        select(*_COLUMNS)
        .join(Workshop, Workshop.id == Card.workshop_id)
        .join(Wall, Wall.id == Card.wall_id)
        .outerjoin(Cluster, (Cluster.id == Card.cluster_id) & Cluster.removed.is_(False))
        .where(Workshop.municipality_id == municipality_id, Card.withdrawn.is_(False), Card.merged_into.is_(None))
        .order_by(*_ORDER)
    )
    return list(db.execute(query))


def chosen(cards: Iterable[Row[Any]], filters: Mapping[str, str]) -> list[Row[Any]]:
    """Those that the filters `q`, `workshop`, `phase`, `wall`, `cluster` (an id or `none`) and `lang` let through."""
    words = filters.get("q", "").casefold().split()
    equal = {name: filters.get(name) for name in ("workshop_id", "phase", "wall_id", "lang") if filters.get(name)}
    cluster = filters.get("cluster")
    return [
        card
        for card in cards
        if all(getattr(card, name) == value for name, value in equal.items())
        and (not cluster or (card.cluster is None if cluster == NO_CLUSTER else card.cluster_id == cluster))
        and all(word in f"{card.text} {card.gloss or ''}".casefold() for word in words)
    ]


def outcomes(db: Session, municipality_id: str) -> dict[str, tuple[str, str]]:
    """{id of a cluster or card: (id, what) of the action item it became}."""
    query = (
        select(Topic.origin_id, Item.ref_id, ActionItem.id, ActionItem.what)
        .join(ActionItem, ActionItem.topic_id == Topic.id)
        .outerjoin(Item, (Item.id == Topic.origin_id) & (Topic.origin_noun == "item"))
        .where(Topic.origin_id.is_not(None), ActionItem.municipality_id == municipality_id)
        .where(ActionItem.removed.is_(False), Topic.removed.is_(False))
    )
    return {str(ref or origin): (item, what) for origin, ref, item, what in db.execute(query)}
