"""The pages of stage and board. They hold nothing: what they show comes over the wire, to whoever has a link."""

from flask import Blueprint, Response, abort, g, jsonify, render_template, request
from flask.typing import ResponseReturnValue

from workshop.access import access_workshop
from workshop.languages import offered
from workshop.pages.compression import shortened
from workshop.pages.instance import instance
from workshop.pages.locale import speak_to_staff
from workshop.pages.qr import qr_svg, scan_url
from workshop.pages.security import FRAMED
from workshop.pages.view_data import view_data
from workshop.words import Part, browser_words

views = Blueprint("views", __name__)


@views.get("/w/<workshop_id>/stage")
def stage(workshop_id: str) -> ResponseReturnValue:
    """The projector's page; with `?preview` in a frame on a board. The hall reads it, so it is German for all staff."""
    g.lang = "de"
    page = _live_page("stage", workshop_id)
    return (page, FRAMED) if "preview" in request.args else page


@views.get("/w/<workshop_id>/board")
def board(workshop_id: str) -> str:
    """The moderator's page."""
    speak_to_staff()
    return _live_page("board", workshop_id)


def _live_page(view: str, workshop_id: str) -> str:
    with instance().database.read() as db:
        workshop = access_workshop(db, workshop_id=workshop_id)
        return render_template(f"{view}/{view}.html", workshop=workshop, page=view_data(view, workshop))


@views.get("/w/<workshop_id>/qr.svg")
def qr(workshop_id: str) -> Response:
    """The join address as QR code; `?kiosk`: that of a tablet for all."""
    return _qr_of(workshop_id, "J", kiosk="kiosk" in request.args)


@views.get("/w/<workshop_id>/result-qr.svg")
def result_qr(workshop_id: str) -> Response:
    """The address of the results as QR code."""
    return _qr_of(workshop_id, "E")


def _qr_of(workshop_id: str, page: str, *, kiosk: bool = False) -> Response:
    with instance().database.read() as db:
        code = access_workshop(db, workshop_id=workshop_id).code
    picture = qr_svg(scan_url(instance().config.public_url, code, page, kiosk=kiosk))
    return Response(picture, mimetype="image/svg+xml", headers={"Cache-Control": "max-age=60"})


@views.get("/words/<lang>.json")
def words(lang: str) -> ResponseReturnValue:
    """The browser's words of one language; `?shared`: of a shared device; `?late`: those that a phone's page lacks."""
    if lang not in {language.tag for language in offered()}:
        abort(404)
    view = "shared" if "shared" in request.args else "phone"
    part: Part = "late" if "late" in request.args else "all"
    answer = jsonify(browser_words(lang, view, instance().corrections.texts(lang), part))
    answer.headers["Cache-Control"] = "max-age=300"
    return shortened(answer)
