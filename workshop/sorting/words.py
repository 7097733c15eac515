"""The telling words of a text, and what they are about."""

import re
from functools import cache
from pathlib import Path

import msgspec

_DATA = Path(__file__).resolve().parents[1] / "data"
_WORD = re.compile(r"[^\W\d_]{2,}")
#: Shorter ones begin and end too many other words.
_PART = 4


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(msgspec.json.decode((_DATA / "stop_words.json").read_bytes(), type=list[str]))


@cache
def _related_words() -> dict[str, list[str]]:
    return msgspec.json.decode((_DATA / "related_words.json").read_bytes(), type=dict[str, list[str]])


def words(text: str) -> list[str]:
    """Its words as they stand there, without those that every card has."""
    return [word for word in _WORD.findall(text) if word.lower() not in _stop_words()]


def parts(text: str) -> list[str]:
    """Pieces of three to five letters: German compounds and endings meet in them."""
    found = []
    for word in words(text):
        framed = f" {word.lower()} "
        found += [framed[at : at + size] for size in (3, 4, 5) for at in range(len(framed) - size + 1)]
    return found


def subjects(text: str) -> list[str]:
    """What its words are about, where `data/related_words.json` knows them."""
    return [subject for word in words(text) for subject in _subjects_of(word.lower())]


@cache
def _subjects_of(word: str) -> list[str]:
    return [subject for subject, related in _related_words().items() if any(_belongs(word, known) for known in related)]


def _belongs(word: str, known: str) -> bool:
    # "Vereinsheim" and "Migrantenverein" belong to "Verein".
    return word == known or (len(known) >= _PART and (word.startswith(known) or word.endswith(known)))
