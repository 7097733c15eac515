"""The action items of a municipality: found, filtered and grouped by what needs a person first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from workshop.feed.projections.outcome import topic_dots
from workshop.feed.projections.rows import counted
from workshop.models import ActionItem, Commitment, Topic

#: In the order of what needs a person first.
STATUSES = ("seeking", "running", "planned", "paused", "done", "dropped")
OPEN = ("seeking", "running", "planned")


@dataclass(frozen=True)
class Row:
    """An action item with what is counted for it."""

    item: ActionItem
    topic: Topic | None
    found: int
    dots: int | None
    overdue: bool

    @property
    def wanted(self) -> int | None:
        """How many people its topic needs."""
        return self.topic.wanted if self.topic else None


def rows_of_municipality(db: Session, municipality_id: str, today: date) -> list[Row]:
    """All of them, those with the earliest date first."""
    query = select(ActionItem, Topic).outerjoin(Topic, Topic.id == ActionItem.topic_id)
    query = query.where(ActionItem.municipality_id == municipality_id, ActionItem.removed.is_(False))
    found = db.execute(query.order_by(ActionItem.by_when.is_(None), ActionItem.by_when, ActionItem.created_at)).all()
    kept = Commitment.withdrawn.is_(False)
    own = counted(db, Commitment.action_item_id, [item.id for item, _ in found], kept)
    topics = counted(db, Commitment.topic_id, [topic.id for _, topic in found if topic], kept)
    return [
        Row(
            item,
            topic,
            own.get(item.id, 0) + (topics.get(topic.id, 0) if topic else 0),
            topic_dots(db, topic) if topic else None,
            bool(item.by_when and item.by_when < today and item.status in OPEN),
        )
        for item, topic in found
    ]


def chosen(rows: Iterable[Row], filters: Mapping[str, str]) -> list[Row]:
    """Those that the filters `q`, `status`, `who` and `workshop` let through; without `status` the open ones."""
    words = filters.get("q", "").casefold().split()
    status = filters.get("status") or "open"
    wanted = {"open": OPEN, "all": STATUSES}.get(status, (status,))
    return [
        row
        for row in rows
        if row.item.status in wanted
        and filters.get("who") in (None, "", row.item.who)
        and filters.get("workshop") in (None, "", row.item.workshop_id)
        and all(word in _searched(row) for word in words)
    ]


def grouped(rows: Iterable[Row]) -> list[tuple[str, list[Row]]]:
    """[(status, its rows)], without empty groups."""
    rows = list(rows)
    groups = [(status, [row for row in rows if row.item.status == status]) for status in STATUSES]
    return [(status, found) for status, found in groups if found]


def _searched(row: Row) -> str:
    item = row.item
    texts = (item.what, item.first_step, item.who, item.with_whom, item.needs, row.topic.title if row.topic else "")
    return " ".join(texts).casefold()
