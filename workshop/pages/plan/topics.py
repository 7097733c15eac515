"""The topics of a municipality's workshops: whom they found, and whom they still seek."""

from flask import render_template, request
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from workshop.models import ActionItem, Commitment, Topic
from workshop.pages.plan.planner import plan_blueprint, planning

topics = plan_blueprint("topics")


@topics.get("/municipalities/<municipality_id>/topics")
def overview(municipality_id: str) -> str:
    """All topics by workshop, those that still seek people first."""
    with planning() as planner:
        municipality = planner.access_municipality(municipality_id)
        workshops = planner.workshops(municipality)
        shown = [row for row in workshops if request.args.get("workshop") in (None, "", row.id)]
        query = select(Topic).where(Topic.workshop_id.in_([row.id for row in shown]), Topic.removed.is_(False))
        found = planner.db.scalars(query.order_by(Topic.position)).all()
        roles = _roles(planner.db, [topic.id for topic in found])
        rows = [{"topic": topic, "roles": roles.get(topic.id, {})} for topic in found]
        for row in rows:
            row["found"] = sum(row["roles"].values())
        rows.sort(key=lambda row: row["found"] >= row["topic"].wanted)
        items = select(ActionItem).where(
            ActionItem.topic_id.in_([topic.id for topic in found]), ActionItem.removed.is_(False)
        )
        return render_template(
            "plan/topics.html",
            planner=planner,
            municipality=municipality,
            workshops=workshops,
            groups=[(workshop, [row for row in rows if row["topic"].workshop_id == workshop.id]) for workshop in shown],
            items={item.topic_id: item for item in planner.db.scalars(items.order_by(ActionItem.created_at.desc()))},
            chosen=request.args.get("workshop", ""),
        )


def _roles(db: Session, topic_ids: list[str]) -> dict[str, dict[str, int]]:
    """{topic: {role: people}}."""
    query = select(Commitment.topic_id, Commitment.role, func.count()).where(
        Commitment.topic_id.in_(topic_ids), Commitment.withdrawn.is_(False)
    )
    roles: dict[str, dict[str, int]] = {}
    for topic, role, number in db.execute(query.group_by(Commitment.topic_id, Commitment.role)):
        roles.setdefault(topic, {})[role] = number
    return roles
