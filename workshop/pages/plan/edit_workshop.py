"""The form that changes a workshop: when it is, what it is called, and how it goes on afterwards."""

from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from workshop.access import Actor
from workshop.commands.workshops import CLOSING
from workshop.errors import Refusal
from workshop.languages import offered
from workshop.models import Workshop
from workshop.pages.errors import refusal_text
from workshop.pages.instance import instance
from workshop.pages.plan.planner import Planner, planning
from workshop.pages.plan.workshop_form import read_workshop
from workshop.pages.staff import staff_blueprint

edit_workshop = staff_blueprint("plan", "edit_workshop")


@edit_workshop.get("/workshops/<workshop_id>/edit")
def form(workshop_id: str) -> str:
    """The form, filled in as it is now."""
    with planning() as planner:
        workshop = planner.access_workshop(workshop_id)
        names = ("title", "date", "begins", "languages", *CLOSING)
        return _form(planner, workshop, {name: getattr(workshop, name) or "" for name in names}, {})


@edit_workshop.post("/workshops/<workshop_id>/edit")
def change(workshop_id: str) -> ResponseReturnValue:
    """Changes it by the same path as a board would, so that the hall sees it at once."""
    with planning() as planner:
        planner.access_workshop(workshop_id)
        actor = Actor.link(planner.link)
    values: dict[str, Any] = request.form.to_dict() | {"languages": request.form.getlist("languages")}
    fields, problems = read_workshop(values)
    fields |= {name: values.get(name, "").strip() for name in CLOSING}
    if not problems:
        problems = _change(workshop_id, actor, fields)
    if not problems:
        return redirect(url_for("workshops.detail", workshop_id=workshop_id), 303)
    with planning() as planner:
        return _form(planner, planner.access_workshop(workshop_id), values, problems), 422


def _change(workshop_id: str, actor: Actor, fields: dict[str, Any]) -> dict[str, str]:
    """Carries it out; {field: what is wrong} if that was refused."""
    try:
        instance().desk.carry_out(workshop_id, actor, "workshop.change", fields)
    except Refusal as refusal:
        return {refusal.field or "title": refusal_text(refusal)}
    return {}


def _form(planner: Planner, workshop: Workshop, values: dict[str, Any], problems: dict[str, str]) -> str:
    return render_template(
        "plan/edit_workshop.html",
        planner=planner,
        municipality=workshop.municipality,
        workshop=workshop,
        values=values,
        problems=problems,
        languages=offered(),
    )
