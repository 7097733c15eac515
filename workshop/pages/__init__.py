"""HTTP: one blueprint per surface, and what all of them share."""

from flask import Flask

from workshop.pages import join, links, metrics, plan, public, records, review, sorting, staff, versions, views
from workshop.pages.assets import serve_assets
from workshop.pages.days import speak_days
from workshop.pages.errors import answer_errors
from workshop.pages.locale import speak_languages
from workshop.pages.security import secure


def register_pages(app: Flask) -> None:
    """Adds every page to an app that has `extensions["miteinander"]` and a secret key."""
    secure(app)
    speak_languages(app, app.extensions["miteinander"].corrections)
    speak_days(app)
    # A letter of most scripts is two bytes, as an escape six.
    app.json.ensure_ascii = False  # type: ignore[attr-defined]  # of Flask's own provider
    serve_assets(app)
    answer_errors(app)
    surfaces = (join.join, links.links, views.views, versions.versions, records.records, sorting.sorting, staff.staff)
    for blueprint in (*surfaces, *public.BLUEPRINTS, *plan.BLUEPRINTS, *review.BLUEPRINTS, metrics.metrics):
        app.register_blueprint(blueprint)
