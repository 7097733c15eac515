"""Numbers of the feed: without gaps, in commit order."""

from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from workshop.models import Feed, Instance, Ref, Workshop


def append(session: Session, workshop: Workshop, touched: dict[Ref, str], actor: str, at: datetime) -> int:
    """Writes what was touched into the feed; returns the number of the last row.

    The caller's transaction holds the write lock (SQLite) or the workshop's row (PostgreSQL): no number comes twice.
    """
    rows = []
    for (noun, ref), op in touched.items():
        workshop.head += 1
        rows.append(
            {
                "workshop_id": workshop.id,
                "seq": workshop.head,
                "noun": noun,
                "ref": ref,
                "op": op,
                "actor": actor,
                "at": at,
            }
        )
    if rows:
        session.execute(insert(Feed), rows)
    return workshop.head


def touched_between(session: Session, workshop_id: str, after: int, upto: int) -> list[Ref]:
    """Each thing touched after number `after` up to `upto`, once."""
    query = select(Feed.noun, Feed.ref).where(Feed.workshop_id == workshop_id, Feed.seq > after, Feed.seq <= upto)
    return list(dict.fromkeys((noun, ref) for noun, ref in session.execute(query.order_by(Feed.seq))))


def feed_id(session: Session) -> str:
    """The UUID of this database's history."""
    return session.scalars(select(Instance.feed)).one()
