"""Sets of cards in which each is like each: no chain of small steps leads from one thing to another."""

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform


def linked(alike: np.ndarray, least: float) -> list[list[int]]:
    """Places of those that are at least so alike, by complete linkage; single ones are left out."""
    if len(alike) < 2:
        return []
    apart = 1 - alike
    np.fill_diagonal(apart, 0)
    labels = fcluster(linkage(squareform(apart, checks=False), "complete"), 1 - least, "distance")
    sets = [np.flatnonzero(labels == label).tolist() for label in np.unique(labels)]
    return [found for found in sets if len(found) > 1]
