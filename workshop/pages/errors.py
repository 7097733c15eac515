"""What people see when something does not work."""

from flask import Flask, Response, jsonify, render_template, request
from flask_babel import gettext
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from workshop.errors import Refusal

_STATUS = {"not_allowed": 403, "unknown_code": 404, "closed": 409, "conflict": 409, "too_fast": 429, "try_again": 503}


def refusal_text(refusal: Refusal) -> str:
    """The sentence of a refusal in the language of the page."""
    return gettext(refusal.message).format(**refusal.params)


def answer_errors(app: Flask) -> None:
    """Error pages that say what happened, what is safe and what to do."""
    app.register_error_handler(Refusal, _answer_refusal)
    app.register_error_handler(CSRFError, lambda _: _page(400, "expired"))
    app.register_error_handler(HTTPException, _answer_http)
    app.register_error_handler(500, lambda _: _page(500, "failed"))


def _answer_refusal(refusal: Refusal) -> tuple[str | Response, int]:
    status, text = _STATUS.get(refusal.code, 400), refusal_text(refusal)
    if request.is_json or request.path.endswith(".json"):
        return jsonify(ok=False, error={"code": refusal.code, "message": text}), status
    return _page(status, "refused", text)


def _answer_http(error: HTTPException) -> tuple[str, int] | HTTPException:
    if error.code is None or error.code < 400:
        return error
    return _page(error.code, "missing" if error.code == 404 else "failed")


def _page(status: int, kind: str, text: str = "") -> tuple[str, int]:
    return render_template("errors/error.html", kind=kind, text=text), status
