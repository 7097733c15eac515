"""The idea list: every card of a municipality's workshops."""

from flask import render_template, request
from sqlalchemy import select

from workshop.languages import languages
from workshop.models import Cluster, Step, Wall
from workshop.pages.plan.card_list import PER_PAGE, cards_of_municipality, chosen, outcomes
from workshop.pages.plan.planner import Planner, planning
from workshop.pages.plan.words import phase_words
from workshop.pages.staff import staff_blueprint

cards = staff_blueprint("plan", "cards")

_FILTERS = ("q", "workshop_id", "phase", "wall_id", "cluster", "lang")


@cards.get("/municipalities/<municipality_id>/cards")
def overview(municipality_id: str) -> str:
    """A page of the cards that the filters let through."""
    with planning() as planner:
        municipality = planner.access_municipality(municipality_id)
        everything = cards_of_municipality(planner.db, municipality.id)
        found = chosen(everything, request.args)
        pages = max(1, -(-len(found) // PER_PAGE))
        page = min(max(request.args.get("page", 1, type=int), 1), pages)
        workshops = planner.workshops(municipality)
        return render_template(
            "plan/cards.html",
            planner=planner,
            municipality=municipality,
            total=len(everything),
            found=len(found),
            cards=found[(page - 1) * PER_PAGE : page * PER_PAGE],
            page=page,
            pages=pages,
            outcomes=outcomes(planner.db, municipality.id),
            workshops={workshop.id: workshop for workshop in workshops},
            walls=_walls(planner, [workshop.id for workshop in workshops]),
            clusters=_clusters(planner, [workshop.id for workshop in workshops]),
            phases=_phases({card.phase for card in everything}),
            used_languages=sorted({card.lang for card in everything}),
            languages=languages(),
            filters={name: request.args[name] for name in _FILTERS if request.args.get(name)},
        )


def _phases(used: set[str | None]) -> dict[str, str]:
    """Those that the cards have."""
    return {phase: name for phase, name in phase_words().items() if phase in used}


def _walls(planner: Planner, workshop_ids: list[str]) -> list[tuple[Wall, str]]:
    """Walls of the chosen workshop with their question; of all of them where there is only one."""
    asked = request.args.get("workshop_id") or (workshop_ids[0] if len(workshop_ids) == 1 else None)
    query = select(Wall, Step.prompt).join(Step, Step.id == Wall.step_id).where(Wall.workshop_id == asked)
    return [(wall, prompt.get("de", "")) for wall, prompt in planner.db.execute(query.order_by(Wall.position))]


def _clusters(planner: Planner, workshop_ids: list[str]) -> list[Cluster]:
    """Clusters that can be filtered by: of the chosen workshop, phase and wall."""
    asked = request.args.get("workshop_id")
    within = [asked] if asked in workshop_ids else workshop_ids
    query = select(Cluster).join(Wall, Wall.id == Cluster.wall_id)
    query = query.where(Cluster.workshop_id.in_(within), Cluster.removed.is_(False))
    if request.args.get("phase"):
        query = query.where(Wall.phase == request.args["phase"])
    if request.args.get("wall_id"):
        query = query.where(Wall.id == request.args["wall_id"])
    return list(planner.db.scalars(query.order_by(Cluster.title)))
