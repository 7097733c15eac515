"""Steps of the agenda, and the walls that some of them open."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from workshop.models.base import Base, InWorkshop, Ref


class Step(InWorkshop, Base):
    """One step. Planned until opened; closed when the next one opens or the board closes it; may be opened again."""

    __tablename__ = "step"
    noun = "step"
    gone = "removed"

    position: Mapped[float]
    type: Mapped[str]
    phase: Mapped[str | None]
    minutes: Mapped[int]
    title: Mapped[dict[str, Any]]
    prompt: Mapped[dict[str, Any]]
    settings: Mapped[dict[str, Any]] = mapped_column(default=dict)
    #: What the moderation has written down for itself.
    note: Mapped[str] = mapped_column(default="")
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    #: What its clock had left when the next step took it away; opened again, it goes on from there.
    left_ms: Mapped[int | None]
    #: What was hidden until then (dots, bars, feedback) is shown to the hall from this moment.
    revealed_at: Mapped[datetime | None]
    removed: Mapped[bool] = mapped_column(default=False)
    #: The wall it fills (cards, flip) or works on (cluster, dots).
    wall_id: Mapped[str | None] = mapped_column(ForeignKey("wall.id"))
    ballot_id: Mapped[str | None] = mapped_column(String(36))

    @property
    def status(self) -> str:
        """planned, open or closed."""
        if self.opened_at is None:
            return "planned"
        return "open" if self.closed_at is None else "closed"

    def touches(self, before: dict[str, Any]) -> Iterable[Ref]:
        if before.keys() & {"opened_at", "revealed_at", "settings", "removed"}:
            yield ("tally", self.id)
        if "revealed_at" in before and self.ballot_id:
            yield ("ballot", self.ballot_id)
        # Phones are told what comes next with the workshop.
        if before.keys() & {"id", "opened_at", "position", "title", "phase", "removed"}:
            yield ("workshop", self.workshop_id)


class Wall(InWorkshop, Base):
    """The cards and clusters that answer one question."""

    __tablename__ = "wall"
    noun = "wall"

    #: The cards step that opened it, whose question it answers.
    step_id: Mapped[str] = mapped_column(String(36))
    phase: Mapped[str | None]
    position: Mapped[float]
