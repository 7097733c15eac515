"""Answers in one shape: what was asked for, or a refusal in the caller's language."""

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
import structlog
from flask_babel import force_locale, gettext

from workshop.clock import iso, utc_now
from workshop.errors import Refusal
from workshop.languages import catalogue, is_known

log = structlog.get_logger()

_Message = TypeVar("_Message")


def typed(data: Any, message: type[_Message]) -> _Message:
    """The message, or a refusal that names what is malformed."""
    try:
        return msgspec.convert(data, message)
    except (msgspec.ValidationError, UnicodeError) as error:
        raise Refusal(
            "invalid", "Diese Angabe passt nicht. Bitte prüfen Sie Ihre Eingabe.", field=str(error)[:80]
        ) from error


def lang_of(data: Any) -> str:
    """The language that a raw `enter` asks to be answered in."""
    lang = data.get("lang") if isinstance(data, dict) else None
    return lang if isinstance(lang, str) and is_known(lang) else "de"


def answer(work: Callable[[], dict[str, Any]], lang: str) -> dict[str, Any]:
    """The acknowledgement of a message. `now` is read last, since phones set their clock by it."""
    try:
        body = work()
        return {"ok": True, "now": iso(utc_now()), **body}
    except Refusal as refusal:
        return _refused(refusal, lang)
    except Exception:
        log.exception("message")
        again = Refusal("try_again", "Das hat nicht geklappt. Wir versuchen es gleich noch einmal.", wait=3)
        return _refused(again, lang)


def _refused(refusal: Refusal, lang: str) -> dict[str, Any]:
    with force_locale(catalogue(lang)):
        message = gettext(refusal.message).format(**refusal.params)
    error: dict[str, Any] = {"code": refusal.code, "message": message}
    if refusal.field is not None:
        error["field"] = refusal.field
    if refusal.wait is not None:
        error["wait"] = refusal.wait
    return {"ok": False, "now": iso(utc_now()), "error": error}
