"""The directory for those who keep it: what stands in it, what will, and taking an entry out."""

from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from workshop.access import Actor, access_engagement
from workshop.languages import own_name
from workshop.pages.instance import instance
from workshop.pages.plan.planner import planning
from workshop.pages.public.directory_list import FILTERS, chosen, entries_of, languages_in, places_in
from workshop.pages.staff import staff_blueprint
from workshop.urls import directory_url

engagements = staff_blueprint("plan", "engagements")


@engagements.get("/municipalities/<municipality_id>/engagement")
def overview(municipality_id: str) -> str:
    """Everything with consent, also of workshops that have not closed yet."""
    with planning() as planner:
        municipality = planner.access_municipality(municipality_id)
        entries = entries_of(planner.db, municipality.id)
        return render_template(
            "plan/engagements.html",
            planner=planner,
            municipality=municipality,
            total=len(entries),
            entries=chosen(entries, request.args),
            used_languages=[(tag, own_name(tag)) for tag in languages_in(entries)],
            used_places=[(place, place) for place in places_in(entries)],
            filters=_filters(),
            public_url=directory_url(instance().config.public_url, municipality.id),
            workshops=planner.workshops(municipality),
        )


@engagements.post("/workshops/<workshop_id>/engagement/<engagement_id>/take-out")
def take_out(workshop_id: str, engagement_id: str) -> ResponseReturnValue:
    """Ends the consent of an entry, for somebody who asks the administration instead of their phone."""
    with planning() as planner:
        workshop = planner.access_workshop(workshop_id)
        access_engagement(planner.db, workshop.id, engagement_id)
        municipality_id, actor = workshop.municipality_id, Actor.link(planner.link)
    instance().desk.carry_out(workshop_id, actor, "engagement.change", {"engagement": engagement_id, "consent": False})
    back: dict[str, Any] = {"municipality_id": municipality_id, **_filters()}
    return redirect(url_for(".overview", **back), 303)


def _filters() -> dict[str, str]:
    return {name: request.args[name] for name in FILTERS if request.args.get(name)}
