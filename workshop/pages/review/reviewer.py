"""Who reads the program's words, and who corrects them: they belong to the whole installation, so whoever plans for
one municipality reads, downloads and checks files, but changes nothing."""

from flask import abort

from workshop.errors import Refusal
from workshop.languages import offered
from workshop.pages.instance import instance
from workshop.pages.links import held_link

ROLES = ("review", "plan")


def reviewing() -> None:
    """Refuses with `not_allowed` whoever has no link to these pages."""
    with instance().database.read() as db:
        held_link(db, roles=ROLES)


def may_correct() -> bool:
    """Whether this browser holds a link of the role `review`, or one that plans for all municipalities."""
    with instance().database.read() as db:
        try:
            held_link(db, roles=ROLES, for_all=True)
        except Refusal:
            return False
    return True


def correcting() -> None:
    """Refuses with `not_allowed` whoever may read, but not correct."""
    reviewing()
    if not may_correct():
        raise Refusal(
            "not_allowed", "Berichtigungen gelten für alle Kommunen. Mit Ihrem Zugangslink können Sie nichts ändern."
        )


def access_language(tag: str) -> str:
    """A language with a catalogue. German has none: it is the language of the code."""
    if tag == "de" or tag not in {language.tag for language in offered()}:
        abort(404)
    return tag
