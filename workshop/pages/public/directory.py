"""The directory of a municipality, for everybody: what people already do there. No names, no contacts."""

from flask import Blueprint, make_response, render_template, request
from flask.typing import ResponseReturnValue

from workshop.access import access_municipality
from workshop.languages import offered, own_name
from workshop.pages.compression import shortened
from workshop.pages.instance import instance
from workshop.pages.public.directory_list import FILTERS, chosen, entries_of, languages_in, places_in

directory = Blueprint("directory", __name__)


@directory.get("/engagement/<municipality_id>")
def page(municipality_id: str) -> ResponseReturnValue:
    """What the filters let through. Read anew each time, so that what somebody takes out is gone at once."""
    with instance().database.read() as db:
        municipality = access_municipality(db, municipality_id)
        entries = [entry for entry in entries_of(db, municipality.id) if entry.is_public]
        html = render_template(
            "public/directory.html",
            municipality=municipality,
            total=len(entries),
            entries=chosen(entries, request.args),
            used_languages=[(tag, own_name(tag)) for tag in languages_in(entries)],
            used_places=[(place, place) for place in places_in(entries)],
            filters={name: request.args[name] for name in FILTERS if request.args.get(name)},
            languages=offered(),
        )
    answer = shortened(make_response(html))
    answer.headers["Cache-Control"] = "no-store"
    return answer
