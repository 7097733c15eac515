"""The workshop itself: one event on one day."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workshop.models.base import Base, new_id
from workshop.models.municipality import Municipality


class Workshop(Base):
    """A Veranstaltung with its join code, its agenda and the number of its latest change."""

    __tablename__ = "workshop"
    noun = "workshop"
    runs_on = frozenset({"head", "stage"})
    ticks = frozenset({"timer_ends_at", "timer_left_ms"})

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    #: Six characters without 0, O, 1 and I.
    code: Mapped[str] = mapped_column(String(6), unique=True)
    title: Mapped[str]
    #: Id of the agenda template it began from.
    agenda: Mapped[str]
    date: Mapped[date]
    languages: Mapped[list[str]]
    #: When it is to begin, "18:00" in the hall's own time; empty: nobody has said.
    begins: Mapped[str] = mapped_column(default="")
    #: Number of the latest row of its feed. Raising it inside a transaction makes that transaction the only writer.
    head: Mapped[int] = mapped_column(default=0)
    #: The open step.
    step_id: Mapped[str | None] = mapped_column(String(36))
    #: Either the moment it ends, or the milliseconds left while it is paused, or neither.
    timer_ends_at: Mapped[datetime | None]
    timer_left_ms: Mapped[int | None]
    #: What the board asks the stage to show, see docs/protocol.md.
    stage: Mapped[dict[str, Any]] = mapped_column(default=dict)
    #: The agenda as it was when the first step opened: {starts: {step id: minutes from the start}, minutes: of all}.
    plan: Mapped[dict[str, Any]] = mapped_column(default=dict)
    #: What the moderation has ticked off before the doors open: {name: true}.
    checks: Mapped[dict[str, Any]] = mapped_column(default=dict)
    #: The language in which the stage shows headings and questions once more; None is none.
    second_lang: Mapped[str | None]
    next_date: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    publish_date: Mapped[str] = mapped_column(default="")
    closed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]

    municipality: Mapped[Municipality] = relationship(lazy="joined", innerjoin=True)


class Table(Base):
    """A group table of the hall."""

    __tablename__ = "table"
    noun = "table"
    gone = "removed"

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    workshop_id: Mapped[str] = mapped_column(ForeignKey("workshop.id"), index=True)
    number: Mapped[int]
    name: Mapped[str] = mapped_column(default="")
    #: What the table works on, and who helps there (a name or a label), as the board says.
    task: Mapped[str] = mapped_column(default="")
    helper: Mapped[str] = mapped_column(default="")
    removed: Mapped[bool] = mapped_column(default=False)
