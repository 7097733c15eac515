"""Who reviews: whoever has a link of the role `review`, or plans. The words belong to the whole installation."""

from flask import abort

from workshop.languages import offered
from workshop.pages.instance import instance
from workshop.pages.links import held_link

ROLES = ("review", "plan")


def reviewing() -> None:
    """Refuses with `not_allowed` whoever has no such link."""
    with instance().database.read() as db:
        held_link(db, roles=ROLES)


def access_language(tag: str) -> str:
    """A language with a catalogue. German has none: it is the language of the code."""
    if tag == "de" or tag not in {language.tag for language in offered()}:
        abort(404)
    return tag
