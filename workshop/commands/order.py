"""Places between places: positions are numbers, so that a move changes one row."""

from collections.abc import Sequence
from typing import Protocol


class Placed(Protocol):
    """What has a position."""

    position: float


def between(lower: float | None, upper: float) -> float | None:
    """A number between two, or below the upper one; None where the numbers have no room left."""
    if lower is None:
        return upper - 1
    middle = (lower + upper) / 2
    return middle if lower < middle < upper else None


def make_room(rows: Sequence[Placed]) -> None:
    """Gives rows, lowest first, whole numbers below the lowest: what comes later still comes last."""
    if rows:
        lowest = rows[0].position
        for distance, row in enumerate(reversed(rows), 1):
            row.position = lowest - distance
