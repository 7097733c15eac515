"""The topics of a municipality's workshops: whom they found, and whom they still seek."""

from dataclasses import dataclass

from flask import render_template, request
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workshop.models import ActionItem, Commitment, Topic
from workshop.pages.plan.planner import planning
from workshop.pages.staff import staff_blueprint

topics = staff_blueprint("plan", "topics")


@dataclass(frozen=True)
class Row:
    """A topic, {role: people who gave their word}, and the latest action item that came of it."""

    topic: Topic
    roles: dict[str, int]
    item: ActionItem | None

    @property
    def found(self) -> int:
        """All who gave their word."""
        return sum(self.roles.values())


@topics.get("/municipalities/<municipality_id>/topics")
def overview(municipality_id: str) -> str:
    """All topics by workshop, those that still seek people first."""
    with planning() as planner:
        municipality = planner.access_municipality(municipality_id)
        workshops = planner.workshops(municipality)
        shown = [row for row in workshops if request.args.get("workshop") in (None, "", row.id)]
        rows = _rows(planner.db, [workshop.id for workshop in shown])
        groups = [(workshop, [row for row in rows if row.topic.workshop_id == workshop.id]) for workshop in shown]
        return render_template(
            "plan/topics.html",
            planner=planner,
            municipality=municipality,
            workshops=workshops,
            groups=[(workshop, found) for workshop, found in groups if found],
            chosen=request.args.get("workshop", ""),
        )


def _rows(db: Session, workshop_ids: list[str]) -> list[Row]:
    query = select(Topic).where(Topic.workshop_id.in_(workshop_ids), Topic.removed.is_(False))
    found = db.scalars(query.order_by(Topic.position)).all()
    keys = [topic.id for topic in found]
    roles = _roles(db, keys)
    chosen = select(ActionItem).where(ActionItem.topic_id.in_(keys), ActionItem.removed.is_(False))
    items = {item.topic_id: item for item in db.scalars(chosen.order_by(ActionItem.created_at))}
    rows = [Row(topic, roles.get(topic.id, {}), items.get(topic.id)) for topic in found]
    return sorted(rows, key=lambda row: row.found >= row.topic.wanted)


def _roles(db: Session, topic_ids: list[str]) -> dict[str, dict[str, int]]:
    """{topic: {role: people}}."""
    query = select(Commitment.topic_id, Commitment.role, func.count()).where(
        Commitment.topic_id.in_(topic_ids), Commitment.withdrawn.is_(False)
    )
    roles: dict[str, dict[str, int]] = {}
    for topic, role, number in db.execute(query.group_by(Commitment.topic_id, Commitment.role)):
        roles.setdefault(str(topic), {})[role] = number
    return roles
