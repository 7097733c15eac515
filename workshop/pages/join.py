"""The way in: the form for the code, and the page of the phones."""

from typing import Any

from flask import Blueprint, g, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from workshop.access import access_workshop
from workshop.errors import Refusal
from workshop.pages.compression import shortened
from workshop.pages.errors import refusal_text
from workshop.pages.instance import instance
from workshop.pages.locale import chosen_language
from workshop.pages.view_data import languages_of, view_data

join = Blueprint("join", __name__)


@join.get("/")
def code_form() -> ResponseReturnValue:
    """Asks for the code; `?code=` is what was typed, with blanks and in any case."""
    typed = request.args.get("code")
    if typed is None:
        return render_template("join/code.html")
    with instance().database.read() as db:
        try:
            workshop = access_workshop(db, code=typed)
        except Refusal as refusal:
            return _ask_again(typed, refusal)
        return redirect(url_for(".phone", code=workshop.code, lang=request.args.get("lang")))


@join.get("/J/<code>")
@join.get("/j/<code>")
def phone(code: str) -> ResponseReturnValue:
    """The phone page of a workshop; `?shared` and `?kiosk`: for a device that several people use."""
    with instance().database.read() as db:
        try:
            workshop = access_workshop(db, code=code)
        except Refusal as refusal:
            return _ask_again(code, refusal)
        g.lang = chosen_language([language["tag"] for language in languages_of(workshop)])
        view = "shared" if _is_shared() else "phone"
        page = render_template("phone/phone.html", workshop=workshop, page=view_data(view, workshop))
        return shortened(make_response(page))


def _is_shared() -> bool:
    """Whether several people use the device: those who brought it, or all in the hall. QR codes speak in capitals."""
    return not {"kiosk", "shared"}.isdisjoint(name.lower() for name in request.args)


def _ask_again(typed: str, refusal: Refusal) -> tuple[Any, int]:
    return render_template("join/code.html", typed=typed, problem=refusal_text(refusal)), 404
