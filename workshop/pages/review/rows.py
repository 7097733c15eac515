"""The texts of one language as a reviewer sees them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from babel.messages.catalog import Catalog, Message

from workshop.catalogues import (
    forms_of,
    msgids,
    numbers_of_forms,
    placeholders,
    read_catalogue,
    said_to_participants,
)
from workshop.corrections import Corrections
from workshop.languages import is_known
from workshop.pages.locale import STAFF
from workshop.pages.review.screens import screen_of

STATES = ("unread", "read", "corrected", "missing")
PER_PAGE = 25


@dataclass(frozen=True)
class Row:
    """A text: its German words, its forms as the program has them and as they are shown now, and where it appears."""

    number: int
    german: tuple[str, ...]
    program: tuple[str, ...]
    shown: tuple[str, ...]
    state: str
    screens: tuple[str, ...]
    places: tuple[str, ...]
    notes: tuple[str, ...]
    placeholders: tuple[str, ...]

    @property
    def msgid(self) -> str:
        """By which it is known: of plurals the singular."""
        return self.german[0]

    @property
    def counted(self) -> bool:
        """Whether it has plural forms."""
        return len(self.german) > 1


@cache
def program_texts(tag: str) -> Catalog:
    """The catalogue, of which nobody may change anything here."""
    assert is_known(tag)
    return read_catalogue(tag)


@cache
def reviewed(tag: str) -> list[Message]:
    """The messages that are read in this language: what staff read is there in German and English only."""
    return [row for row in program_texts(tag) if row.id and (tag in STAFF or said_to_participants(row))]


@cache
def form_numbers(tag: str) -> list[str]:
    """For each plural form the first numbers that take it, in words."""
    found = numbers_of_forms(program_texts(tag))
    return [", ".join(map(str, few)) + (" …" if len(few) > 1 else "") for few in found]


def rows_of(tag: str, corrections: Corrections) -> list[Row]:
    """All texts, in the order of the catalogue."""
    corrected, right = corrections.texts(tag), corrections.found_right(tag)
    rows = []
    for number, message in enumerate(reviewed(tag)):
        german, program = msgids(message), forms_of(message)
        shown = corrected.get(german[0], program)
        places = tuple(dict.fromkeys(place for place, _ in message.locations))
        rows.append(
            Row(
                number=number,
                german=german,
                program=program,
                shown=shown,
                state=_state(german[0], program, corrected, right),
                screens=tuple(dict.fromkeys(map(screen_of, places))),
                places=places,
                notes=tuple(message.auto_comments),
                placeholders=tuple(sorted(set().union(*map(placeholders, german)))),
            )
        )
    return rows


def _state(
    msgid: str,
    program: tuple[str, ...],
    corrected: Mapping[str, tuple[str, ...]],
    right: Mapping[str, tuple[str, ...]],
) -> str:
    if msgid in corrected:
        return "corrected"
    if not all(program):
        return "missing"
    return "read" if right.get(msgid) == program else "unread"


def chosen(rows: Iterable[Row], filters: Mapping[str, str]) -> list[Row]:
    """Those that the filters `q`, `screen` and `state` let through."""
    words = filters.get("q", "").casefold().split()
    screen, state = filters.get("screen"), filters.get("state")
    return [
        row
        for row in rows
        if (not screen or screen in row.screens)
        and (not state or state == row.state)
        and all(word in " ".join((*row.german, *row.shown)).casefold() for word in words)
    ]
