"""Which language a page speaks."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from babel import Locale, UnknownLocaleError
from flask import Flask, g, has_request_context, request
from flask_babel import Babel, Domain, force_locale, get_locale, gettext, ngettext
from markupsafe import Markup

from workshop.corrections import Corrections
from workshop.languages import best_match, catalogue, direction, languages, offered, own_name
from workshop.words import TRANSLATIONS

#: Whoever runs an evening or plans it reads one of these.
STAFF = ("de", "en")
#: Remembers the choice in this browser; the board writes it too, so it is no secret of the server.
STAFF_COOKIE = "staff-lang"


class _Corrected(Domain):
    """The catalogues, and over them what native speakers corrected, as soon as it is there."""

    def __init__(self, corrections: Corrections) -> None:
        super().__init__()
        self._corrections = corrections
        self._stamps: dict[str, int] = {}

    @property
    def translation_directories(self) -> list[str]:
        # A folder without this language would bring the plural rule of English.
        corrected = [str(self._corrections.folder)] if self._corrections.stamp(_spoken_tag()) else []
        return [str(TRANSLATIONS), *corrected]

    def get_translations_cache(self, ctx: Any) -> dict[tuple[str, str], Any]:
        tag = _spoken_tag()
        stamp = self._corrections.stamp(tag)
        if self._stamps.get(tag) != stamp:
            self.cache.clear()
            self._stamps[tag] = stamp
        return self.cache


def _spoken_tag() -> str:
    return str(get_locale()).replace("@", "-")


def speak_languages(app: Flask, corrections: Corrections) -> None:
    """Sets up translations; dates and times are those of Germany."""
    babel = Babel(
        app,
        default_locale="de",
        default_timezone="Europe/Berlin",
        locale_selector=lambda: catalogue(page_language()),
    )
    babel.domain_instance = _Corrected(corrections)
    # Jinja's own way would take every translation for markup; so they are escaped like everything else.
    app.jinja_env.globals.update(gettext=gettext, ngettext=ngettext, _=gettext)
    app.jinja_env.globals.update(
        page_language=page_language,
        direction=direction,
        language_name=_language_name,
        staff_languages=[(tag, own_name(tag)) for tag in STAFF],
        for_the_hall=_for_the_hall,
    )


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


def speak_to_staff() -> None:
    """Before a request for the staff: German or English, as somebody chose in this browser, or as the browser wants."""
    chosen = request.cookies.get(STAFF_COOKIE)
    g.lang = chosen if chosen in STAFF else best_match(request.headers.get("Accept-Language"), list(STAFF))


@contextmanager
def speaking(tag: str) -> Iterator[None]:
    """A part of a page that speaks another language than the rest."""
    before, g.lang = page_language(), tag
    try:
        with force_locale(catalogue(tag)):
            yield
    finally:
        g.lang = before


def _language_name(tag: str) -> str:
    """What a language is called in the language of the page; its name in itself where that is not known."""
    if page_language() == "de":
        return languages()[tag].name if tag in languages() else tag
    try:
        return Locale.parse(tag.split("-")[0]).get_language_name(page_language()) or own_name(tag)
    except (UnknownLocaleError, ValueError):
        return own_name(tag)


def _for_the_hall(caller: Callable[[], str]) -> Markup:
    """What is printed for the hall is German, whatever language the one at the printer reads."""
    with speaking("de"):
        return Markup(caller())
