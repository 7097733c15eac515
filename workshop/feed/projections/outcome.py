"""Topics, action items and sheets."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.feed.audience import Audience
from workshop.feed.projections.ballot import ballot_results
from workshop.feed.projections.rows import counted, rows_of
from workshop.models import ActionItem, Ballot, Commitment, Item, Sheet, Step, Topic


def see_topics(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Topics with the people they have found."""
    topics = [row for row in rows_of(session, Topic, workshop_id, ids) if not row.removed]
    keys = [row.id for row in topics]
    found = counted(session, Commitment.topic_id, keys, Commitment.withdrawn.is_(False))
    leads = counted(
        session, Commitment.topic_id, keys, Commitment.withdrawn.is_(False), Commitment.role == "coordinate"
    )
    return [
        {
            "id": row.id,
            "title": row.title,
            "phase": row.phase,
            "position": row.position,
            "wanted": row.wanted,
            "found": found.get(row.id, 0),
            "coordinated": row.id in leads,
            "dots": topic_dots(session, row),
            "origin": {"noun": row.origin_noun, "id": row.origin_id} if row.origin_noun else None,
        }
        for row in topics
    ]


def topic_dots(session: Session, topic: Topic) -> int | None:
    """Dots of the ballot item a topic came from, phones and paper together; None without one or before its reveal."""
    if topic.origin_noun != "item":
        return None
    query = (
        select(Ballot.id)
        .join(Item, Item.ballot_id == Ballot.id)
        .join(Step, Step.id == Ballot.step_id)
        .where(Item.id == topic.origin_id, Step.revealed_at.is_not(None))
    )
    ballot_id = session.scalar(query)
    if ballot_id is None:
        return None
    return next(
        (row["dots"] + row["paper"] for row in ballot_results(session, ballot_id) if row["item"] == topic.origin_id),
        None,
    )


def see_action_items(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Action items that came out of this workshop."""
    rows = [row for row in rows_of(session, ActionItem, workshop_id, ids) if not row.removed]
    found = counted(session, Commitment.action_item_id, [row.id for row in rows], Commitment.withdrawn.is_(False))
    return [
        {
            "id": row.id,
            "topic": row.topic_id,
            "sheet": row.sheet_id,
            "what": row.what,
            "first_step": row.first_step,
            "who": row.who,
            "with_whom": row.with_whom,
            "by_when": row.by_when.isoformat() if row.by_when else None,
            "needs": row.needs,
            "status": row.status,
            "reason": row.reason,
            "found": found.get(row.id, 0),
        }
        for row in rows
    ]


def see_sheets(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Sheets of table work."""
    return [
        {
            "id": row.id,
            "step": row.step_id,
            "table": row.table_no,
            "number": row.number,
            "title": row.title,
            "topic": row.topic_id,
            "fields": row.fields,
            "seeking": row.seeking,
        }
        for row in rows_of(session, Sheet, workshop_id, ids)
        if not row.removed
    ]
