"""Groups that the cards of a tray could make, each with a heading to begin with."""

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np

from workshop.sorting.linking import linked
from workshop.sorting.vectors import Vectors, likeness
from workshop.sorting.words import subjects, words

_SUBJECT = 0.3
_MOST = 12
#: Chosen by bin/bench sorting; what is like no group stays in the tray.
_LEAST = 0.1
#: So many of the cards of a group share what it is called after.
_SHARED = 0.6
_TITLE_LENGTH = 60
_NOUN_LENGTH = 4


def groups(texts: Sequence[str]) -> list[tuple[str, list[int]]]:
    """(heading, places of cards), largest first; no two headings are the same."""
    alike = likeness(Vectors(texts).rows(_SUBJECT))
    found = sorted(linked(alike, _LEAST), key=len, reverse=True)[:_MOST]
    titles: list[str] = []
    for cards in found:
        central = cards[int(alike[np.ix_(cards, cards)].sum(axis=1).argmax())]
        titles.append(_heading(texts, cards, central, titles))
    return list(zip(titles, found, strict=True))


def _heading(texts: Sequence[str], cards: list[int], central: int, taken: list[str]) -> str:
    """What most are about, or the nouns they share, or the words of the most central card."""
    about = _shared(texts, cards, lambda text: set(subjects(text)), len(cards) * _SHARED)
    nouns = " und ".join(_shared(texts, cards, _nouns, 2)[:2])
    free = [title for title in (*about[:1], nouns, _short(texts[central])) if title and title not in taken]
    return free[0] if free else _short(texts[cards[-1]])


def _shared(texts: Sequence[str], cards: list[int], of: Callable[[str], set[str]], least: float) -> list[str]:
    """What at least so many of these cards have, first what others have least."""
    inside = Counter(each for at in cards for each in of(texts[at]))
    everywhere = Counter(each for text in texts for each in of(text))
    many = [each for each, n in inside.items() if n >= max(least, 2)]
    return sorted(many, key=lambda each: (-(inside[each] ** 2) / everywhere[each], each))


def _nouns(text: str) -> set[str]:
    """Capitalised words; the first word of a text is so anyway, but where it is telling it is mostly one too."""
    return {word for word in words(text) if word[0].isupper() and len(word) >= _NOUN_LENGTH and not word.isupper()}


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _TITLE_LENGTH else line[:_TITLE_LENGTH].rsplit(" ", 1)[0] + " …"
