"""Walls, cards and clusters."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workshop.clock import iso
from workshop.feed.audience import Audience
from workshop.feed.projections.rows import counted, rows_of
from workshop.models import Card, Cluster, Wall

_VISIBLE = (Card.hidden.is_(None), Card.withdrawn.is_(False), Card.merged_into.is_(None))


def see_walls(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Walls with the number of cards on them."""
    walls = rows_of(session, Wall, workshop_id, ids)
    query = select(Card.wall_id, func.count(), func.count(Card.cluster_id)).where(
        Card.wall_id.in_([wall.id for wall in walls]), *_VISIBLE
    )
    counts = {wall: (number, sorted_) for wall, number, sorted_ in session.execute(query.group_by(Card.wall_id))}
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
    counts = counted(session, Card.cluster_id, [row.id for row in clusters], *_VISIBLE)
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
    query = select(Card).where(Card.workshop_id == workshop_id, Card.withdrawn.is_(False))
    if ids is not None:
        query = query.where(Card.id.in_(ids))
    if not audience.is_board:
        query = query.where(*_VISIBLE)
    if audience.is_phone:
        query = query.where(Card.wall_id == audience.wall)
    cards = session.scalars(query).all()
    same = counted(session, Card.merged_into, [card.id for card in cards], Card.withdrawn.is_(False))
    return [see_card(card, same.get(card.id, 0), board=audience.is_board) for card in cards]


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
    return thing
