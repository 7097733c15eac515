"""The catalogues as reviewers see them: which numbers a form is for, and whether a correction fits."""

import re
from collections import defaultdict
from collections.abc import Sequence
from gettext import c2py
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from workshop.errors import Refusal
from workshop.languages import catalogue
from workshop.text import clean
from workshop.words import BROWSER, SHARED, TRANSLATIONS

#: Where words are said to participants; only staff, in German or English, read all others.
PARTICIPANTS = (
    *BROWSER, SHARED,
    "workshop/access.py", "workshop/commands/", "workshop/errors.py", "workshop/languages.py",
    "workshop/link_access.py", "workshop/live/", "workshop/text.py",
    "workshop/pages/errors.py", "workshop/pages/join.py", "workshop/pages/links.py", "workshop/pages/locale.py",
    "workshop/pages/public/", "workshop/pages/versions.py",
    "templates/errors/", "templates/join/", "templates/phone/", "templates/public/",
    "templates/live.html", "templates/page.html", "templates/parts.html",
)  # fmt: skip

_PLACEHOLDER = re.compile(r"\{\w+\}|%\(\w+\)s")
#: They name a number, which a form for one number may say in a word: "eine Karte".
_COUNTS = {"{n}", "%(num)s"}
#: What would make a text something else than text, or break it when it is filled in.
_SIGNS = re.compile(r"[<>{}%]")
_MORE_NUMBERS = 200
_SHOWN_NUMBERS = 4


def catalogue_file(tag: str, folder: Path = TRANSLATIONS) -> Path:
    """Where the catalogue of a language lies in such a folder."""
    return folder / catalogue(tag) / "LC_MESSAGES" / "messages.po"


def read_catalogue(tag: str, folder: Path = TRANSLATIONS) -> Catalog:
    """The catalogue of a language."""
    with catalogue_file(tag, folder).open("rb") as file:
        return read_po(file, locale=catalogue(tag))


def said_to_participants(message: Message) -> bool:
    """Whether a participant may ever read it."""
    return any(place.startswith(PARTICIPANTS) for place, _ in message.locations)


def msgids(message: Message) -> tuple[str, ...]:
    """The German words: one, or singular and plural."""
    return message.id if isinstance(message.id, tuple) else (str(message.id),)


def forms_of(message: Message) -> tuple[str, ...]:
    """The translation: one text, or one for each plural form; empty ones where there is none yet."""
    found = message.string if isinstance(message.string, (list, tuple)) else [message.string]
    return tuple(text or "" for text in found)


def placeholders(text: str) -> set[str]:
    """`{name}` and `%(name)s` in a text."""
    return set(_PLACEHOLDER.findall(text))


def numbers_of_forms(messages: Catalog) -> list[list[int]]:
    """For each plural form the first numbers that take it."""
    form, found = c2py(messages.plural_expr), defaultdict(list)
    for n in range(_MORE_NUMBERS):
        found[form(n)].append(n)
    return [found[index][:_SHOWN_NUMBERS] for index in range(messages.num_plurals)]


def fitting(messages: Catalog, message: Message, forms: Sequence[str]) -> tuple[str, ...]:
    """A correction, cleaned. Refuses one that the program could not show as it shows the present text."""
    plural = isinstance(message.id, tuple)
    wanted = messages.num_plurals if plural else 1
    if len(forms) != wanted:
        raise Refusal("invalid", "Hier gehören {wanted} Formen hin, es sind {found}.", wanted=wanted, found=len(forms))
    numbers = numbers_of_forms(messages) if plural else [[]]
    cleaned = tuple(clean(form) for form in forms)
    for form, few in zip(cleaned, numbers, strict=True):
        _check(msgids(message), form, may_say_number=len(few) == 1)
    return cleaned


def _check(german: tuple[str, ...], form: str, *, may_say_number: bool) -> None:
    if not form:
        raise Refusal("invalid", "Hier fehlt noch der Text.")
    limit = 200 + 4 * max(map(len, german))
    if len(form) > limit:
        raise Refusal("invalid", "Der Text ist zu lang. Höchstens {limit} Zeichen.", limit=limit)
    known = set().union(*map(placeholders, german))
    needed = known - _COUNTS if may_say_number else placeholders(german[-1])
    there = placeholders(form)
    if missing := needed - there:
        raise Refusal("invalid", "Es fehlt: {names}. Das Programm setzt dort etwas ein.", names=_listed(missing))
    if strange := there - known:
        raise Refusal("invalid", "Das kennt das Programm hier nicht: {names}.", names=_listed(strange))
    signs = set(_SIGNS.findall(_PLACEHOLDER.sub("", form))) - set(_SIGNS.findall(_PLACEHOLDER.sub("", german[-1])))
    if signs:
        raise Refusal("invalid", "Diese Zeichen gehen hier nicht: {names}.", names=_listed(signs))


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
