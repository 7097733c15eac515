"""One workshop for its organiser: how people come in, who has which link, and the downloads."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext
from sqlalchemy import and_, or_, select

from workshop.clock import BERLIN, today
from workshop.commands.days import day_typed
from workshop.commands.links import create_link, revoke_link
from workshop.errors import Refusal
from workshop.exports.columns import TABLES
from workshop.languages import own_name
from workshop.link_access import is_alive, reaches_all
from workshop.models import LINK_ROLES, Link, Table, Workshop
from workshop.pages.errors import refusal_text
from workshop.pages.instance import instance
from workshop.pages.plan.overview import is_running
from workshop.pages.plan.planner import Planner, planning
from workshop.pages.staff import staff_blueprint
from workshop.urls import join_url, link_url, result_url

workshops = staff_blueprint("plan", "workshops")


@workshops.get("/workshops/<workshop_id>")
def detail(workshop_id: str) -> str:
    """The workshop's page."""
    with planning() as planner:
        return _detail(planner, planner.access_workshop(workshop_id))


@workshops.post("/workshops/<workshop_id>/links")
def add_link(workshop_id: str) -> ResponseReturnValue:
    """A new link, or the page again with what is wrong."""
    with planning(write=True) as planner:
        workshop = planner.access_workshop(workshop_id)
        try:
            _create_link(planner, workshop)
        except Refusal as refusal:
            planner.db.rollback()
            problems = {refusal.field or "role": refusal_text(refusal)}
            return _detail(planner, workshop, request.form.to_dict(), problems), 422
        planner.db.commit()
        return redirect(url_for(".detail", workshop_id=workshop_id, _anchor="links"), 303)


@workshops.post("/workshops/<workshop_id>/links/<link_id>/revoke")
def take_link(workshop_id: str, link_id: str) -> ResponseReturnValue:
    """Ends a link at once."""
    with planning(write=True) as planner:
        workshop = planner.access_workshop(workshop_id)
        if link_id not in {link.id for link in _links(planner, workshop)}:
            raise Refusal("unknown_code", "Diesen Link gibt es nicht.")
        revoke_link(planner.db, link_id)
        planner.db.commit()
        return redirect(url_for(".detail", workshop_id=workshop_id, _anchor="links"), 303)


@workshops.get("/workshops/<workshop_id>/print")
def prints(workshop_id: str) -> str:
    """Poster and table tents, ready for the printer."""
    with planning() as planner:
        workshop = planner.access_workshop(workshop_id)
        tables = planner.db.scalars(select(Table).where(Table.workshop_id == workshop.id).order_by(Table.number))
        names = [own_name(tag) for tag in dict.fromkeys(["de", *workshop.languages])]
        return render_template(
            "plan/print.html", workshop=workshop, tables=tables.all(), languages=names, address=_address()
        )


def _create_link(planner: Planner, workshop: Workshop) -> Link:
    role = request.form.get("role", "")
    if role not in _role_words(planner):
        raise Refusal("invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field="role")
    where = {"municipality_id": workshop.municipality_id} if role == "plan" else {"workshop_id": workshop.id}
    label = request.form.get("label", "")
    return create_link(planner.db, role=role, label=label, ends_at=_end(request.form.get("ends", "")), **where)


def _end(typed: str) -> datetime | None:
    """The end of that day in Germany; None for no end."""
    if not typed:
        return None
    day = day_typed(typed, "ends")
    end = datetime.combine(day + timedelta(days=1), time(), BERLIN).astimezone(UTC)
    if end < datetime.now(UTC):
        raise Refusal("invalid", "Dieser Tag ist schon vorbei.", field="ends")
    return end


def _links(planner: Planner, workshop: Workshop) -> list[Link]:
    """Links into this workshop and to the planning of its municipality, never one that reaches more than one's own."""
    to_planning = and_(Link.role == "plan", Link.municipality_id == workshop.municipality_id)
    query = select(Link).where(or_(Link.workshop_id == workshop.id, to_planning))
    found = [link for link in planner.db.scalars(query) if planner.for_all or not reaches_all(link)]
    return sorted(found, key=lambda link: (LINK_ROLES.index(link.role), link.created_at))


def _detail(
    planner: Planner, workshop: Workshop, values: dict[str, Any] | None = None, problems: dict[str, str] | None = None
) -> str:
    links = [
        {"link": link, "alive": is_alive(link), "url": _link_url(link), "own": link.id == planner.link.id}
        for link in _links(planner, workshop)
    ]
    return render_template(
        "plan/workshop.html",
        planner=planner,
        municipality=workshop.municipality,
        workshop=workshop,
        links=sorted(links, key=lambda row: not row["alive"]),
        roles=_role_words(planner),
        tables=TABLES,
        join_url=join_url(instance().config.public_url, workshop),
        result_url=result_url(instance().config.public_url, workshop),
        address=_address(),
        values=values or {},
        problems=problems or {},
        today=today(),
        is_running=is_running,
        last_day=lambda end: (end - timedelta(seconds=1)).astimezone(BERLIN).date(),
    )


def _role_words(planner: Planner) -> dict[str, str]:
    """What a link may be for. Only who plans for all lets others correct the program's words."""
    words = {
        "moderate": gettext("Moderation"),
        "help": gettext("Hilfe"),
        "mediate": gettext("Sprachmittlung"),
        "stage": gettext("Leinwand"),
        "plan": gettext("Planung"),
    }
    return {**words, "review": gettext("Texte prüfen")} if planner.for_all else words


def _link_url(link: Link) -> str:
    return link_url(instance().config.public_url, link, instance().keys.link_key(link.id))


def _address() -> str:
    """The address that people type, without what browsers add by themselves."""
    return instance().config.public_url.partition("://")[2]
