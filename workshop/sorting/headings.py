"""Headings that a card may belong under."""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix

from workshop.sorting.vectors import Vectors

_SUBJECT = 0.2
_MOST = 3
#: Rather none than nonsense.
_LEAST = 0.06
#: Further ones are only named where they fit nearly as well.
_NEARLY = 0.4


def headings(
    texts: Sequence[str], tray: Sequence[int], clusters: Sequence[tuple[str, Sequence[int]]]
) -> list[list[int]]:
    """For each card of the tray the places of the clusters that fit best, best first, perhaps none.

    `tray` and `clusters` (heading, cards) name cards by their places in `texts`. A cluster is what its cards and its
    heading are on average, so that one without cards can be found too.
    """
    if not tray or not clusters:
        return [[] for _ in tray]
    rows = Vectors([*texts, *(title for title, _ in clusters)]).rows(_SUBJECT)
    centres = [_centre(rows[[*cards, len(texts) + nth]]) for nth, (_, cards) in enumerate(clusters)]
    return [_best(fits) for fits in rows[list(tray)] @ np.vstack(centres).T]


def _centre(rows: csr_matrix) -> np.ndarray:
    total = np.asarray(rows.sum(axis=0)).ravel()
    length = float(np.linalg.norm(total))
    return total / length if length else total


def _best(fits: np.ndarray) -> list[int]:
    order = np.argsort(-fits, kind="stable")[:_MOST].tolist()
    least = max(_LEAST, _NEARLY * float(fits[order[0]]))
    return [at for at in order if fits[at] >= least]
