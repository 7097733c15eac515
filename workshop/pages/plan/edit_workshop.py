"""The form that changes a workshop: when it is, what it is called, and how it goes on afterwards."""

from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from workshop.access import Actor
from workshop.commands.workshops import CLOSING
from workshop.errors import Refusal
from workshop.languages import offered
from workshop.models import Workshop
from workshop.pages.errors import refusal_text
from workshop.pages.instance import instance
from workshop.pages.plan.planner import Planner, planning
from workshop.pages.plan.workshop_form import Fields, changed_fields, read_workshop
from workshop.pages.staff import staff_blueprint

edit_workshop = staff_blueprint("plan", "edit_workshop")

_TEXTS = ("title", "date", "begins", *CLOSING)


@edit_workshop.get("/workshops/<workshop_id>/edit")
def form(workshop_id: str) -> str:
    """The form, filled in as it is now."""
    with planning() as planner:
        workshop = planner.access_workshop(workshop_id)
        seen = _as_it_is(workshop)
        return _form(planner, workshop, seen, seen, {})


@edit_workshop.post("/workshops/<workshop_id>/edit")
def change(workshop_id: str) -> ResponseReturnValue:
    """Changes it by the same path as a board would, so that the hall sees it at once."""
    values: Fields = request.form.to_dict() | {"languages": request.form.getlist("languages")}
    seen: Fields = {name: values.get(f"seen-{name}") for name in _TEXTS}
    seen["languages"] = request.form.getlist("seen-languages")
    with planning() as planner:
        now = _as_it_is(planner.access_workshop(workshop_id))
        actor = Actor.link(planner.link)
    fields, problems = read_workshop(values)
    fields |= {name: values[name].strip() for name in CLOSING if name in values}
    fields = changed_fields(fields, values, seen)
    problems |= _overtaken(fields, seen, now)
    if fields and not problems:
        problems = _change(workshop_id, actor, fields)
    if not problems:
        return redirect(url_for("workshops.detail", workshop_id=workshop_id), 303)
    with planning() as planner:
        # Who has been told what stands there now may write over it.
        seen |= {name: now[name] for name in problems if name in CLOSING}
        return _form(planner, planner.access_workshop(workshop_id), values, seen, problems), 422


def _as_it_is(workshop: Workshop) -> Fields:
    """What the form shows; an input has one line."""
    texts = {name: str(getattr(workshop, name) or "").replace("\n", " ") for name in _TEXTS}
    return {**texts, "languages": workshop.languages}


def _overtaken(fields: Fields, seen: Fields, now: Fields) -> dict[str, str]:
    """Where a board has written since the form was opened, and the form would write something else."""
    return {
        name: gettext("Inzwischen steht hier: %(text)s. Gilt Ihr Text, speichern Sie noch einmal.", text=now[name])
        for name in CLOSING
        if name in fields and seen[name] is not None and now[name] not in (seen[name], fields[name], "")
    }


def _change(workshop_id: str, actor: Actor, fields: Fields) -> dict[str, str]:
    """Carries it out; {field: what is wrong} if that was refused."""
    try:
        instance().desk.carry_out(workshop_id, actor, "workshop.change", fields)
    except Refusal as refusal:
        return {refusal.field or "title": refusal_text(refusal)}
    return {}


def _form(planner: Planner, workshop: Workshop, values: dict[str, Any], seen: Fields, problems: dict[str, str]) -> str:
    return render_template(
        "plan/edit_workshop.html",
        planner=planner,
        municipality=workshop.municipality,
        workshop=workshop,
        values=values,
        seen=seen,
        problems=problems,
        languages=offered(),
    )
