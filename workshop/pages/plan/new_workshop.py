"""The form for a new workshop."""

from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from workshop.agendas import load_agendas
from workshop.commands.links import create_link
from workshop.commands.workshops import create_workshop
from workshop.errors import Refusal
from workshop.languages import offered
from workshop.pages.errors import refusal_text
from workshop.pages.plan.planner import Planner, planning
from workshop.pages.plan.workshop_form import read_workshop
from workshop.pages.staff import staff_blueprint

new_workshop = staff_blueprint("plan", "new_workshop")

#: Links that every evening needs; the organiser adds those for helpers and mediators.
_FIRST_LINKS = ("moderate", "stage")
_MOST_TABLES = 60


@new_workshop.get("/workshops/new")
def form() -> str:
    """The empty form: all languages chosen, since nobody knows who comes."""
    with planning() as planner:
        values = {"languages": [language.tag for language in offered()], "agenda": "zw_3h", "tables": "7"}
        return _form(planner, values, {})


@new_workshop.post("/workshops/new")
def create() -> ResponseReturnValue:
    """Creates the workshop with its first links, or shows the form again with what is wrong beside the fields."""
    with planning(write=True) as planner:
        values = request.form.to_dict() | {"languages": request.form.getlist("languages")}
        if planner.link.municipality_id:
            values["municipality"] = planner.municipalities()[0].name
        fields, problems = _read(values)
        if not problems:
            try:
                workshop = create_workshop(planner.db, **fields)
            except Refusal as refusal:
                problems[refusal.field or "title"] = refusal_text(refusal)
        if problems:
            planner.db.rollback()
            return _form(planner, values, problems), 422
        for role in _FIRST_LINKS:
            create_link(planner.db, role=role, workshop_id=workshop.id)
        planner.db.commit()
        return redirect(url_for("workshops.detail", workshop_id=workshop.id), 303)


def _read(values: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The fields of the form as `create_workshop` takes them, and {field: what is wrong}."""
    fields, problems = read_workshop(values)
    fields |= {name: values.get(name, "").strip() for name in ("municipality", "agenda")}
    if not fields["municipality"]:
        problems["municipality"] = gettext("Welche Kommune lädt ein?")
    tables = values.get("tables", "").strip()
    if tables.isdecimal() and int(tables) <= _MOST_TABLES:
        fields["tables"] = int(tables)
    else:
        problems["tables"] = gettext("Bitte eine Zahl von 0 bis %(most)s.", most=_MOST_TABLES)
    return fields, problems


def _form(planner: Planner, values: dict[str, Any], problems: dict[str, str]) -> str:
    return render_template(
        "plan/new_workshop.html",
        planner=planner,
        values=values,
        problems=problems,
        agendas=sorted(load_agendas().values(), key=lambda agenda: (agenda.method, agenda.minutes)),
        languages=offered(),
    )
