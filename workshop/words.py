"""The words of the participants' browser code in one language, from the catalogue of that language."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Literal

from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from workshop.languages import catalogue

TRANSLATIONS = Path(__file__).parent.parent / "translations"
MANIFEST = Path(__file__).parent.parent / "static" / "dist" / "manifest.json"
BROWSER = ("static/src/phone/", "static/src/ui/", "static/src/live/")
#: A device that several people use has words that no other phone needs to load.
SHARED = "static/src/shared/"
#: `first`: what a phone needs until its later script is there; `late`: what only that script says.
Part = Literal["all", "first", "late"]


@cache
def browser_words(tag: str, *, shared: bool = False, part: Part = "all") -> dict[str, Any]:
    """`{"words": {msgid: text, or a list of plural forms}, "plural": gettext's expression for the form that n takes}`.

    German is the language of the code and has no words here. One without translation is left out and shows in German.
    """
    path = TRANSLATIONS / catalogue(tag) / "LC_MESSAGES" / "messages.po"
    if not path.exists():
        return {"words": {}, "plural": "n != 1"}
    with path.open("rb") as file:
        messages = read_po(file, locale=catalogue(tag))
    words: dict[str, str | list[str]] = {}
    wanted = (*BROWSER, SHARED) if shared else BROWSER
    late = _late_files()
    for message in messages:
        places = {place for place, _ in message.locations if place.startswith(wanted)}
        if places and part in ("all", "late" if places <= late else "first"):
            _add(words, message)
    return {"words": words, "plural": messages.plural_expr}


def _late_files() -> frozenset[str]:
    """The sources of the phones' later script, as the build has found them; none before the first build."""
    return frozenset(json.loads(MANIFEST.read_bytes()).get("late", [])) if MANIFEST.exists() else frozenset()


def _add(words: dict[str, str | list[str]], message: Message) -> None:
    if isinstance(message.id, str):
        if isinstance(message.string, str) and message.string:
            words[message.id] = message.string
    elif message.string and all(message.string):
        words[message.id[0]] = list(message.string)
