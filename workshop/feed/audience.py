"""Who is looking."""

from typing import NamedTuple


class Audience(NamedTuple):
    """Those who receive the same: a view and, for phones, the wall that they watch."""

    view: str
    wall: str | None = None

    @property
    def is_board(self) -> bool:
        """Boards see what is hidden from the hall."""
        return self.view == "board"

    @property
    def is_phone(self) -> bool:
        """Phones get what their step needs."""
        return self.view == "phone"


BOARD = Audience("board")
STAGE = Audience("stage")


def phone(wall: str | None = None) -> Audience:
    """Phones, all together or those that watch a wall."""
    return Audience("phone", wall)
