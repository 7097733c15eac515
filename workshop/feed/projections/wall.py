"""Walls, cards and clusters."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session, aliased

from workshop.clock import iso
from workshop.feed.audience import Audience
from workshop.feed.projections.rows import among, rows_of
from workshop.models import Card, Cluster, Wall

_VISIBLE = (Card.hidden.is_(None), Card.withdrawn.is_(False), Card.merged_into.is_(None))
_ON_WALLS = (
    select(Card.wall_id, func.count(), func.count(Card.cluster_id))
    .where(among(Card.wall_id), *_VISIBLE)
    .group_by(Card.wall_id)
)
_IN_CLUSTERS = select(Card.cluster_id, func.count()).where(among(Card.cluster_id), *_VISIBLE).group_by(Card.cluster_id)
_TWIN = aliased(Card)
_SAME = select(func.count(_TWIN.id)).where(_TWIN.merged_into == Card.id, _TWIN.withdrawn.is_(False)).scalar_subquery()


def see_walls(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Walls with the number of cards on them."""
    walls = rows_of(session, Wall, workshop_id, ids)
    asked = {"ids": [wall.id for wall in walls]}
    counts = {wall: (number, sorted_) for wall, number, sorted_ in session.execute(_ON_WALLS, asked)}
    things = []
    for wall in walls:
        number, placed = counts.get(wall.id, (0, 0))
        things.append(
            {"id": wall.id, "step": wall.step_id, "phase": wall.phase, "count": number, "unsorted": number - placed}
        )
    return things


def see_clusters(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Clusters with the number of visible cards in them."""
    clusters = [row for row in rows_of(session, Cluster, workshop_id, ids) if not row.removed]
    counts = dict(session.execute(_IN_CLUSTERS, {"ids": [row.id for row in clusters]}).all())
    return [
        {
            "id": row.id,
            "wall": row.wall_id,
            "title": row.title,
            "position": row.position,
            "count": counts.get(row.id, 0),
            "proposed": row.proposed,
        }
        for row in clusters
    ]


def see_cards(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Cards: all for boards, visible ones for the stage, visible ones of the watched wall for phones."""
    if audience.is_phone and audience.wall is None:
        return []
    query = _cards(ids is not None, audience.view)
    rows = session.execute(query, {"workshop": workshop_id, "ids": ids, "wall": audience.wall})
    return [see_card(card, same, board=audience.is_board) for card, same in rows]


@cache
def _cards(named: bool, view: str) -> Select[Any]:
    query = select(Card, _SAME).where(Card.workshop_id == bindparam("workshop"), Card.withdrawn.is_(False))
    if named:
        query = query.where(among(Card.id))
    if view != "board":
        query = query.where(*_VISIBLE)
    return query.where(Card.wall_id == bindparam("wall")) if view == "phone" else query


def see_card(card: Card, same: int, *, board: bool = False) -> dict[str, Any]:
    """One card as it hangs on the wall; `same`: how many were merged into it."""
    thing: dict[str, Any] = {
        "id": card.id,
        "wall": card.wall_id,
        "cluster": card.cluster_id,
        "position": card.position,
        "text": card.text,
        "lang": card.lang,
        "source": card.source,
        "late": card.late,
        "table": card.table_no,
        "paper": card.paper_no,
        "gloss": {"text": card.gloss, "by": card.gloss_by} if card.gloss else None,
        "redacted": card.redacted,
        "same": same,
        "origin": {"noun": card.origin_noun, "id": card.origin_id} if card.origin_noun else None,
        "created_at": iso(card.created_at),
    }
    if board:
        thing |= {"hidden": card.hidden, "merged_into": card.merged_into}
        thing |= {"gloss_unsure": card.gloss_unsure, "lang_guess": guessed(card)}
    return thing


def guessed(card: Card) -> str | None:
    """The language that the card looks like, if it is not the one that it says."""
    return card.lang_guess if card.lang_guess and card.lang_guess.split("-")[0] != card.lang.split("-")[0] else None
