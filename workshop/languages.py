"""The languages of the hall, read from `data/languages.json`: those offered to participants, those of cards."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from workshop.errors import Refusal

FILE = Path(__file__).parent / "data" / "languages.json"


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`tag` as in HTML's lang, `own_name` in itself, `name` in German; an `offered` one has a catalogue for phones.

    `formats`: whose dates and numbers it writes, where that is not the tag itself.
    """

    tag: str
    own_name: str
    name: str
    dir: Literal["ltr", "rtl"]
    offered: bool
    formats: str = ""


@cache
def languages() -> dict[str, Language]:
    """All known languages by tag, the offered ones first, in the order people see them."""
    return {language.tag: language for language in msgspec.json.decode(FILE.read_bytes(), type=list[Language])}


def offered() -> list[Language]:
    """The languages participants can choose, German first."""
    return [language for language in languages().values() if language.offered]


def is_known(tag: str) -> bool:
    """Whether text may be marked as being in this language."""
    return tag in languages()


def checked_languages(tags: Iterable[str], field: str = "languages", *, empty: bool = False) -> list[str]:
    """Each language once; refuses one that the program does not know, and none where that makes no sense."""
    found = list(dict.fromkeys(tags))
    if not (found or empty) or not all(map(is_known, found)):
        raise Refusal("invalid", "Diese Sprache kennen wir nicht.", field=field)
    return found


def direction(tag: str) -> Literal["ltr", "rtl"]:
    """The direction a language is written in; ltr for one we do not know."""
    return languages()[tag].dir if is_known(tag) else "ltr"


def own_name(tag: str) -> str:
    """The name of a language in itself; the tag for one we do not know."""
    return languages()[tag].own_name if is_known(tag) else tag


def formats(tag: str) -> str:
    """The locale by which babel writes dates and numbers of a language."""
    return (is_known(tag) and languages()[tag].formats) or tag


def catalogue(tag: str) -> str:
    """The folder in `translations/` of a language. Babel falls back silently to `de` for anything but `de@simple`."""
    return tag.replace("-simple", "@simple")


def best_match(accept_language: str | None, tags: list[str]) -> str:
    """The one of `tags` that an Accept-Language header asks for most; `de`, or else the first, if it asks for none."""
    for wanted in _wanted(accept_language or ""):
        for tag in (wanted, wanted.split("-")[0]):
            if tag in tags:
                return tag
    return "de" if "de" in tags else tags[0]


def _wanted(header: str) -> list[str]:
    """Tags of an Accept-Language header, most wanted first, without those of quality 0 and whatever is malformed."""
    found = []
    for part in header.lower().split(","):
        tag, _, quality = part.strip().partition(";q=")
        try:
            weight = float(quality or 1)
        except ValueError:
            continue
        if tag and weight > 0:
            found.append((weight, tag))
    return [tag for _, tag in sorted(found, key=lambda pair: -pair[0])]
