"""The first page of an organiser: trade the link's key, then list the workshops."""

from flask import render_template

from workshop.errors import Refusal
from workshop.pages.plan.planner import plan_blueprint, planning

overview = plan_blueprint("overview")


@overview.get("")
def workshops() -> str:
    """The workshops this link leads to, or the page that trades the key in the fragment."""
    try:
        with planning() as planner:
            return render_template("plan/workshops.html", planner=planner)
    except Refusal:
        return render_template("plan/entry.html")
