"""Numbers of the feed: without gaps, in commit order."""

from datetime import datetime

from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

from workshop.models import Feed, Instance, Ref, Workshop

_APPEND = insert(Feed.__table__)  # type: ignore[arg-type]
_HEAD = select(Workshop.head).where(Workshop.id == bindparam("workshop"))
_TOUCHED = (
    select(Feed.noun, Feed.ref)
    .where(Feed.workshop_id == bindparam("workshop"), Feed.seq > bindparam("after"), Feed.seq <= bindparam("upto"))
    .order_by(Feed.seq)
)


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
        session.execute(_APPEND, rows)
    return workshop.head


def touched_between(session: Session, workshop_id: str, after: int, upto: int) -> list[Ref]:
    """Each thing touched after number `after` up to `upto`, once."""
    asked = {"workshop": workshop_id, "after": after, "upto": upto}
    return list(dict.fromkeys((noun, ref) for noun, ref in session.execute(_TOUCHED, asked)))


def head_of(session: Session, workshop_id: str) -> int:
    """The number of the workshop's latest change; 0 for an unknown one."""
    return session.scalar(_HEAD, {"workshop": workshop_id}) or 0


def feed_id(session: Session) -> str:
    """The UUID of this database's history."""
    return session.scalars(select(Instance.feed)).one()
