"""Phrases that stop a fantasy ("That won't work"), read from `data/killer_phrases.json`, by language.

They are plain words that a moderator can read and change; `…` stands for up to four words. Case, accents and
punctuation do not matter, and what somebody only quotes does not count.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

import msgspec

FILE = Path(__file__).parent / "data" / "killer_phrases.json"

_QUOTED = re.compile('[„“”"«»][^„“”"«»]*[“”"«»]')
#: Letters whose stroke or missing dot is no accent to Unicode, and the joiner that Persian writes or leaves out.
_ALIKE = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ß": "ss", "\u200c": "", "ـ": "", "ي": "ی", "ك": "ک"})
_NO_WORD = re.compile(r"[\W_]+")
_GAP = r" (?:\S+ ){0,4}"


@cache
def killer_phrases() -> dict[str, list[str]]:
    """{language: phrases}."""
    return msgspec.json.decode(FILE.read_bytes(), type=dict[str, list[str]])


def has_killer_phrase(text: str, lang: str) -> bool:
    """Whether a text says that something cannot be done, in its own language or in German, which many mix in."""
    words = f" {_plain(_QUOTED.sub(' ', text))} "
    spoken = {lang.split("-")[0], "de"} & killer_phrases().keys()
    return any(_pattern(tag).search(words) for tag in spoken)


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    """Any phrase of a language, as whole words."""
    phrases = (_GAP.join(re.escape(_plain(part)) for part in phrase.split("…")) for phrase in killer_phrases()[tag])
    return re.compile(f" (?:{'|'.join(phrases)}) ")


def _plain(text: str) -> str:
    """Words in small letters without accents, one blank between them."""
    letters = unicodedata.normalize("NFD", text.casefold().translate(_ALIKE))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _NO_WORD.sub(" ", bare).strip()
