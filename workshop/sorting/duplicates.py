"""Cards that may say the same."""

import numpy as np

from workshop.sorting.linking import linked
from workshop.sorting.vectors import Vectors, likeness

#: Having the same words counts here, not being about the same.
_SUBJECT = 0.1
#: Chosen by bin/bench sorting: some four of five are right, and a person decides.
_LEAST = 0.45


def duplicates(cards: Vectors) -> list[tuple[list[int], float]]:
    """(places of cards, how alike the two least alike of them are), most alike first."""
    alike = likeness(cards.rows(_SUBJECT))
    found = [(same, round(float(alike[np.ix_(same, same)].min()), 3)) for same in linked(alike, _LEAST)]
    return sorted(found, key=lambda pair: -pair[1])
