"""The result page of a workshop, for the hall and everybody else."""

from flask import Blueprint, make_response, render_template
from flask.typing import ResponseReturnValue

from workshop.access import access_workshop
from workshop.languages import offered
from workshop.pages.compression import shortened
from workshop.pages.instance import instance
from workshop.pages.public.directory_list import entries_of
from workshop.pages.public.outcome import outcome_of

results = Blueprint("results", __name__)


@results.get("/E/<code>")
@results.get("/e/<code>")
def page(code: str) -> ResponseReturnValue:
    """What came of it once the evening is over; before that, when it will be here."""
    with instance().database.read() as db:
        workshop = access_workshop(db, code=code)
        html = render_template(
            "public/result.html",
            workshop=workshop,
            outcome=outcome_of(db, workshop) if workshop.closed_at else None,
            has_directory=any(entry.is_public for entry in entries_of(db, workshop.municipality_id)),
            languages=offered(),
        )
        return shortened(make_response(html))
