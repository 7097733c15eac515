"""Rows of what people already do."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.feed.projections.engagement import count_thanks
from workshop.languages import own_name
from workshop.models import Engagement


def engagement_rows(session: Session, workshop_id: str) -> list[dict[str, Any]]:
    """What was told and not taken back, in the order in which it was told. Who told it is nowhere in it."""
    query = select(Engagement).where(Engagement.workshop_id == workshop_id, Engagement.withdrawn.is_(False))
    rows = session.scalars(query.order_by(Engagement.created_at, Engagement.id)).all()
    thanks = count_thanks(session, rows)
    return [
        {
            "text": row.text,
            "lang": row.lang,
            "for_whom": row.for_whom or None,
            "place": row.place or None,
            "languages": ", ".join(own_name(tag) for tag in row.languages) or None,
            "thanks": thanks.get(row.id, 0),
            "directory": row.consent,
            "hidden": row.hidden,
            "created_at": row.created_at,
            "id": row.id,
        }
        for row in rows
    ]
