"""Cards as vectors: which parts of words they have and what they are about, each weighed by how telling it is here."""

from collections.abc import Callable, Sequence

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

from workshop.sorting.words import parts, subjects


class Vectors:
    """Of all texts of a wall, so that what is frequent on it tells little."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._words = _weighed(texts, parts)
        self._subjects = _weighed(texts, subjects)

    def rows(self, subject: float) -> csr_matrix:
        """One row of length 1 for each text, of length 0 where nothing in it is telling.

        `subject`: how much being about the same counts (0 to 1); the rest is having the same words.
        """
        rows = hstack([self._words * (1 - subject) ** 0.5, self._subjects * subject**0.5]).tocsr()
        return normalize(rows) if rows.shape[0] else rows


def _weighed(texts: Sequence[str], pieces: Callable[[str], list[str]]) -> csr_matrix:
    if not any(pieces(text) for text in texts):
        return csr_matrix((len(texts), 1))
    return TfidfVectorizer(analyzer=pieces, sublinear_tf=True).fit_transform(texts)


def likeness(rows: csr_matrix) -> np.ndarray:
    """How alike each two are, from 0 to 1."""
    return np.clip((rows @ rows.T).toarray(), 0, 1)
