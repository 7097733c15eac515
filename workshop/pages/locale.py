"""Which language a page speaks."""

from flask import Flask, g, has_request_context, request
from flask_babel import Babel

from workshop.languages import best_match, catalogue, direction, offered
from workshop.words import TRANSLATIONS


def speak_languages(app: Flask) -> None:
    """Sets up translations; dates and times are those of Germany."""
    app.config.setdefault("BABEL_TRANSLATION_DIRECTORIES", str(TRANSLATIONS))
    Babel(
        app, default_locale="de", default_timezone="Europe/Berlin", locale_selector=lambda: catalogue(page_language())
    )
    app.jinja_env.globals.update(page_language=page_language, direction=direction)


def page_language() -> str:
    """Tag of the language of this page: what the view decided (`g.lang`), what the address asks for, or the browser."""
    if not has_request_context():
        return "de"
    if "lang" not in g:
        g.lang = chosen_language([language.tag for language in offered()])
    return g.lang


def chosen_language(tags: list[str]) -> str:
    """The one of `tags` that `?lang=` names, or else the browser wants most."""
    asked = request.args.get("lang")
    return asked if asked in tags else best_match(request.headers.get("Accept-Language"), tags)
