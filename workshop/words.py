"""The words of the browser code in one language, from the catalogue of that language."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from workshop.languages import catalogue

TRANSLATIONS = Path(__file__).parent.parent / "translations"
MANIFEST = Path(__file__).parent.parent / "static" / "dist" / "manifest.json"
_EVERYWHERE = ("static/src/ui/", "static/src/live/")
BROWSER = ("static/src/phone/", *_EVERYWHERE)
#: A device that several people use has words that no other phone needs to load.
SHARED = "static/src/shared/"
#: Whose words each view needs.
VIEWS = {
    "phone": BROWSER,
    "shared": (*BROWSER, SHARED),
    "board": ("static/src/board/", *_EVERYWHERE),
    "stage": ("static/src/stage/", *_EVERYWHERE),
}

#: `first`: what a phone needs until its later script is there; `late`: what only that script says.
Part = Literal["all", "first", "late"]
#: {msgid (of plurals the singular): the text, or a text for each plural form}
Texts = Mapping[str, tuple[str, ...]]
NO_TEXTS: Texts = {}


def browser_words(tag: str, view: str = "phone", corrected: Texts = NO_TEXTS, part: Part = "all") -> dict[str, Any]:
    """`{"words": {msgid: text, or a list of plural forms}, "plural": gettext's expression for the form that n takes}`.

    German is the language of the code and has no words here. One without translation is left out and shows in German.
    """
    plural, words, counted, there = words_of_view(tag, view, part)
    if not corrected.keys().isdisjoint(there):
        better = {msgid: forms for msgid, forms in corrected.items() if msgid in there}
        words = words | {msgid: list(forms) if msgid in counted else forms[0] for msgid, forms in better.items()}
    return {"words": words, "plural": plural}


@cache
def words_of_view(tag: str, view: str, part: Part) -> tuple[str, dict[str, str | list[str]], set[str], set[str]]:
    """The plural rule, the words, which of them are counted, and all that the view may say."""
    path = TRANSLATIONS / catalogue(tag) / "LC_MESSAGES" / "messages.po"
    if not path.exists():
        return "n != 1", {}, set(), set()
    with path.open("rb") as file:
        messages = read_po(file, locale=catalogue(tag))
    words: dict[str, str | list[str]] = {}
    late = _late_files()
    rows = [row for row in messages if _is_said(row, VIEWS[view], part, late)]
    for message in rows:
        _add(words, message)
    counted = {row.id[0] for row in rows if isinstance(row.id, tuple)}
    return messages.plural_expr, words, counted, counted | {row.id for row in rows if isinstance(row.id, str)}


def _is_said(message: Message, folders: tuple[str, ...], part: Part, late: frozenset[str]) -> bool:
    places = {place for place, _ in message.locations if place.startswith(folders)}
    return bool(places) and part in ("all", "late" if places <= late else "first")


def _late_files() -> frozenset[str]:
    """The sources of the phones' later script, as the build has found them; none before the first build."""
    return frozenset(json.loads(MANIFEST.read_bytes()).get("late", [])) if MANIFEST.exists() else frozenset()


def _add(words: dict[str, str | list[str]], message: Message) -> None:
    if isinstance(message.id, str):
        if isinstance(message.string, str) and message.string:
            words[message.id] = message.string
    elif message.string and all(message.string):
        words[message.id[0]] = list(message.string)
