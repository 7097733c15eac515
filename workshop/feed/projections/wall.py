"""Walls, cards and clusters."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, or_, select
from sqlalchemy.orm import Session, aliased

from workshop.clock import iso
from workshop.feed.audience import Audience
from workshop.feed.projections.rows import among, rows_of
from workshop.models import VISIBLE, Ask, Card, Cluster, Hold, Link, Wall

_ON_WALLS = (
    select(Card.wall_id, func.count(), func.count(Card.cluster_id))
    .where(among(Card.wall_id), *VISIBLE)
    .group_by(Card.wall_id)
)
_IN_CLUSTERS = select(Card.cluster_id, func.count()).where(among(Card.cluster_id), *VISIBLE).group_by(Card.cluster_id)
_TWIN = aliased(Card)
_SAME = select(func.count(_TWIN.id)).where(_TWIN.merged_into == Card.id, _TWIN.withdrawn.is_(False)).scalar_subquery()
_ASKS = (
    select(func.count(Ask.id))
    .where(Ask.card_id == Card.id, or_(Card.explained_at.is_(None), Ask.asked_at > Card.explained_at))
    .where(Ask.asked_at.is_not(None))
    .correlate(Card)
    .scalar_subquery()
)


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
    if audience.is_board:
        return [see_card(card, same) | _for_boards(card, asks) for card, same, asks in rows]
    return [see_card(card, same) for card, same in rows]


@cache
def _cards(named: bool, view: str) -> Select[Any]:
    shown = (Card, _SAME, _ASKS) if view == "board" else (Card, _SAME)
    query = select(*shown).where(Card.workshop_id == bindparam("workshop"), Card.withdrawn.is_(False))
    if named:
        query = query.where(among(Card.id))
    if view != "board":
        query = query.where(*VISIBLE)
    return query.where(Card.wall_id == bindparam("wall")) if view == "phone" else query


def see_card(card: Card, same: int) -> dict[str, Any]:
    """One card as it hangs on the wall; `same`: how many were merged into it."""
    return {
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


def _for_boards(card: Card, asks: int) -> dict[str, Any]:
    """What nobody else is told of a card; `asks`: how many do not understand it."""
    return {
        "step": card.step_id,
        "hidden": card.hidden,
        "merged_into": card.merged_into,
        "waiting": card.waiting,
        "parked": card.parked,
        "asks": asks,
        "gloss_unsure": card.gloss_unsure,
        "lang_guess": guessed(card),
    }


def guessed(card: Card) -> str | None:
    """The language that the card looks like, if it is not the one that it says."""
    return card.lang_guess if card.lang_guess and card.lang_guess.split("-")[0] != card.lang.split("-")[0] else None


def see_holds(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Cards in somebody's hand, for boards only. Boards leave out what was never let go."""
    if not audience.is_board:
        return []
    holds = [row for row in rows_of(session, Hold, workshop_id, ids) if not row.let_go]
    links = [session.get(Link, row.link_id) if row.link_id else None for row in holds]
    return [
        {"id": row.id, "by": link.label if link else "", "seat": row.seat, "since": iso(row.since)}
        for row, link in zip(holds, links, strict=True)
    ]
