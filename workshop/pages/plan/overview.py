"""The first page of an organiser: trade the link's key, then the workshops."""

from datetime import date, timedelta
from typing import Any

from flask import render_template
from sqlalchemy import func, select

from workshop.clock import today
from workshop.errors import Refusal
from workshop.models import Card, Municipality, Topic, Workshop
from workshop.pages.plan.planner import Planner, planning
from workshop.pages.staff import staff_blueprint

overview = staff_blueprint("plan", "overview")


@overview.get("")
def workshops() -> str:
    """The workshops this link leads to, or the page that trades the key in the fragment."""
    try:
        with planning() as planner:
            return render_template(
                "plan/workshops.html", planner=planner, groups=_groups(planner), today=today(), is_running=is_running
            )
    except Refusal:
        return render_template("plan/entry.html")


def is_running(workshop: Workshop, day: date) -> bool:
    """Whether its evening goes on: a step is open, its day has come and is not long past.

    Steps are also opened in a rehearsal, and left open where nobody closes the workshop.
    """
    return workshop.step_id is not None and timedelta(0) <= day - workshop.date < timedelta(days=2)


def _groups(planner: Planner) -> list[tuple[Municipality, list[dict[str, Any]]]]:
    """The municipalities with their workshops, latest first; those with the latest workshop first."""
    cards = _counts(planner, select(Card.workshop_id, func.count()).where(Card.withdrawn.is_(False)), Card.workshop_id)
    topics = _counts(
        planner, select(Topic.workshop_id, func.count()).where(Topic.removed.is_(False)), Topic.workshop_id
    )
    rows: dict[str, list[dict[str, Any]]] = {}
    for workshop in planner.db.scalars(select(Workshop).order_by(Workshop.date.desc(), Workshop.created_at.desc())):
        row = {"workshop": workshop, "cards": cards.get(workshop.id, 0), "topics": topics.get(workshop.id, 0)}
        rows.setdefault(workshop.municipality_id, []).append(row)
    shown = {municipality.id: municipality for municipality in planner.municipalities()}
    return [(shown[place], found) for place, found in rows.items() if place in shown]


def _counts(planner: Planner, query: Any, column: Any) -> dict[str, int]:
    return dict(planner.db.execute(query.group_by(column)).all())
