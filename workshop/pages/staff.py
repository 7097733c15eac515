"""What the pages of the staff share: their language, chosen in the header, and that no browser keeps a copy."""

from flask import Blueprint, Response, make_response, redirect, request, url_for
from flask.typing import ResponseReturnValue

from workshop.pages.instance import instance
from workshop.pages.locale import STAFF, STAFF_COOKIE, speak_to_staff

staff = Blueprint("staff", __name__)

_A_YEAR = 365 * 24 * 3600


def staff_blueprint(surface: str, name: str) -> Blueprint:
    """A blueprint of the pages below `/plan` or `/review`, for the administration: in German or English."""
    blueprint = Blueprint(name, f"workshop.pages.{surface}.{name}", url_prefix=f"/{surface}")
    blueprint.before_request(speak_to_staff)

    @blueprint.after_request
    def keep_no_copy(response: Response) -> Response:
        response.headers["Cache-Control"] = "no-store"
        return response

    return blueprint


@staff.post("/staff/language")
def choose() -> ResponseReturnValue:
    """Remembers the language in this browser and shows the page again."""
    lang = request.form.get("lang", "")
    answer = make_response(redirect(_back(request.form.get("back", "")), 303))
    if lang in STAFF:
        https = instance().config.https
        answer.set_cookie(STAFF_COOKIE, lang, max_age=_A_YEAR, samesite="Strict", secure=https)
    return answer


def _back(path: str) -> str:
    """Only a page of our own: `//elsewhere` would be another site."""
    own = path.startswith(("/plan", "/review")) and "\\" not in path
    return path if own else url_for("overview.workshops")
