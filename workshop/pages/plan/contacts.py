"""Whom planners may write to: the contact data of a workshop's commitments."""

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from workshop.access import Actor
from workshop.exports.outcome_rows import contact_rows
from workshop.pages.instance import instance
from workshop.pages.plan.planner import planning
from workshop.pages.plan.words import role_words
from workshop.pages.staff import staff_blueprint

contacts = staff_blueprint("plan", "contacts")


@contacts.get("/workshops/<workshop_id>/contacts")
def overview(workshop_id: str) -> str:
    """Names and contacts by topic. They are unsealed for this page only, and the browser keeps no copy."""
    with planning() as planner:
        workshop = planner.access_workshop(workshop_id)
        groups: dict[str, list[dict[str, object]]] = {}
        for row in contact_rows(planner.db, workshop.id, instance().keys):
            groups.setdefault(row["topic"] or "", []).append(row)
        return render_template(
            "plan/contacts.html",
            planner=planner,
            municipality=workshop.municipality,
            workshop=workshop,
            groups=groups,
            roles=role_words(),
        )


@contacts.post("/workshops/<workshop_id>/contacts/<commitment_id>/forget")
def forget(workshop_id: str, commitment_id: str) -> ResponseReturnValue:
    """Deletes one person's contact data, for somebody who asks the administration instead of their phone."""
    with planning() as planner:
        workshop = planner.access_workshop(workshop_id)
        actor = Actor.link(planner.link)
    instance().desk.carry_out(workshop.id, actor, "commitment.forget", {"commitment": commitment_id})
    return redirect(url_for(".overview", workshop_id=workshop_id), 303)
