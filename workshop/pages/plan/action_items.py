"""The action items of a municipality, and where each comes from."""

from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from workshop.access import Actor
from workshop.clock import today
from workshop.errors import Refusal
from workshop.models import ActionItem, History, Municipality
from workshop.pages.days import day_or_words
from workshop.pages.errors import refusal_text
from workshop.pages.instance import instance
from workshop.pages.plan.action_item_list import chosen, grouped, rows_of_municipality
from workshop.pages.plan.planner import Planner, planning
from workshop.pages.plan.trail import trail_of, word_of
from workshop.pages.plan.words import status_words
from workshop.pages.staff import staff_blueprint

action_items = staff_blueprint("plan", "action_items")

_FIELDS = ("what", "first_step", "who", "with_whom", "by_when", "needs", "status", "reason")


@action_items.get("/municipalities/<municipality_id>/action-items")
def overview(municipality_id: str) -> str:
    """The list alone."""
    with planning() as planner:
        return _page(planner, planner.access_municipality(municipality_id))


@action_items.get("/municipalities/<municipality_id>/action-items/<item_id>")
def detail(municipality_id: str, item_id: str) -> str:
    """The list with one of them opened beside it; `?edit` opens its form."""
    with planning() as planner:
        municipality = planner.access_municipality(municipality_id)
        item = _access(planner, municipality, item_id)
        values = {name: getattr(item, name) or "" for name in _FIELDS} if "edit" in request.args else None
        return _page(planner, municipality, item, values)


@action_items.post("/municipalities/<municipality_id>/action-items/<item_id>")
def change(municipality_id: str, item_id: str) -> ResponseReturnValue:
    """Changes it by the same path as a board would, so that open boards see it."""
    with planning() as planner:
        municipality = planner.access_municipality(municipality_id)
        item = _access(planner, municipality, item_id)
        workshop_id, actor = item.workshop_id, Actor.link(planner.link)
    values = {name: request.form[name].strip() for name in _FIELDS if name in request.form}
    problems = _change(workshop_id, actor, item_id, values)
    if not problems:
        back: dict[str, Any] = {"municipality_id": municipality_id, "item_id": item_id, **_filters()}
        return redirect(url_for(".detail", **back), 303)
    with planning() as planner:
        municipality = planner.access_municipality(municipality_id)
        item = _access(planner, municipality, item_id)
        return _page(planner, municipality, item, values, problems), 422


def _change(workshop_id: str | None, actor: Actor, item_id: str, values: dict[str, str]) -> dict[str, str]:
    """Carries it out; {field: what is wrong} if that was refused."""
    if workshop_id is None:
        raise Refusal("not_allowed", "Diese Maßnahme gehört zu keiner Veranstaltung und lässt sich hier nicht ändern.")
    try:
        instance().desk.carry_out(workshop_id, actor, "action_item.change", {**values, "action_item": item_id})
    except Refusal as refusal:
        return {refusal.field or "what": refusal_text(refusal)}
    return {}


def _access(planner: Planner, municipality: Municipality, item_id: str) -> ActionItem:
    item = planner.db.get(ActionItem, item_id)
    if item is None or item.removed or item.municipality_id != municipality.id:
        raise Refusal("unknown_code", "Diese Maßnahme gibt es hier nicht mehr.")
    return item


def _filters() -> dict[str, str]:
    return {name: request.args[name] for name in ("q", "status", "who", "workshop") if request.args.get(name)}


def _page(
    planner: Planner,
    municipality: Municipality,
    item: ActionItem | None = None,
    values: dict[str, Any] | None = None,
    problems: dict[str, str] | None = None,
) -> str:
    rows = rows_of_municipality(planner.db, municipality.id, today())
    opened = next((row for row in rows if item is not None and row.item.id == item.id), None)
    return render_template(
        "plan/action_items.html",
        planner=planner,
        municipality=municipality,
        rows=rows,
        groups=grouped(chosen(rows, request.args)),
        filters=_filters(),
        people_names=sorted({row.item.who for row in rows if row.item.who}, key=str.casefold),
        workshops=planner.workshops(municipality),
        statuses=status_words(),
        opened=opened,
        trail=trail_of(planner.db, item) if item else [],
        word=word_of(planner.db, item) if item else None,
        history=_history(planner, item) if item else [],
        values=values,
        problems=problems or {},
        today=today(),
        dated=day_or_words,
    )


def _history(planner: Planner, item: ActionItem) -> list[History]:
    query = select(History).where(History.action_item_id == item.id).order_by(History.at.desc())
    return list(planner.db.scalars(query))
