"""What people already do, and the hall's applause."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workshop.feed.audience import Audience
from workshop.feed.projections.rows import counted, rows_of
from workshop.models import Clap, Engagement, Thank


def see_engagements(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """Engagement, with thanks; what is hidden only for boards."""
    rows = [row for row in rows_of(session, Engagement, workshop_id, ids) if not row.withdrawn]
    rows = [row for row in rows if audience.is_board or row.hidden is None]
    thanks = count_thanks(session, rows)
    return [see_engagement(row, thanks.get(row.id, 0), board=audience.is_board) for row in rows]


def count_thanks(session: Session, rows: Sequence[Engagement]) -> dict[str, int]:
    """{engagement id: how many say thank you for it}."""
    return counted(session, Thank.engagement_id, [row.id for row in rows], Thank.said.is_(True))


def see_engagement(row: Engagement, thanks: int, *, board: bool = False) -> dict[str, Any]:
    """One engagement and how many said thank you. A board is also told what its author is (workshop/feed/own.py)."""
    thing = {
        "id": row.id,
        "text": row.text,
        "lang": row.lang,
        "for_whom": row.for_whom,
        "place": row.place,
        "languages": row.languages,
        "thanks": thanks,
    }
    return thing | {"hidden": row.hidden, "consent": row.consent} if board else thing


def see_applause(
    session: Session, workshop_id: str, ids: Sequence[str] | None, audience: Audience
) -> list[dict[str, Any]]:
    """How often the phones have clapped in a step; the id is the step's. Phones look to the front for it."""
    if audience.is_phone:
        return []
    query = select(Clap.step_id, func.sum(Clap.n)).where(Clap.workshop_id == workshop_id).group_by(Clap.step_id)
    if ids is not None:
        query = query.where(Clap.step_id.in_(ids))
    return [{"id": step, "n": n} for step, n in session.execute(query)]
