"""Ballots, dots and answers."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from workshop.models.base import Base, InWorkshop, Ref


class Ballot(InWorkshop, Base):
    """The items of a dots step, fixed when it opens: merging or renaming later changes no result."""

    __tablename__ = "ballot"
    noun = "ballot"

    step_id: Mapped[str] = mapped_column(ForeignKey("step.id"))
    #: Dots of one person, and the most of them on one item.
    dots: Mapped[int]
    cumulate: Mapped[int]


class Item(InWorkshop, Base):
    """Something that can be voted for."""

    __tablename__ = "item"

    ballot_id: Mapped[str] = mapped_column(ForeignKey("ballot.id"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    #: cluster, card or sheet.
    ref_noun: Mapped[str]
    ref_id: Mapped[str] = mapped_column(String(36))


class Dot(InWorkshop, Base):
    """How many dots a participant has on an item."""

    __tablename__ = "dot"
    __table_args__ = (UniqueConstraint("item_id", "participant_id"),)
    noun = "dot"

    ballot_id: Mapped[str] = mapped_column(ForeignKey("ballot.id"), index=True)
    item_id: Mapped[str] = mapped_column(ForeignKey("item.id"))
    participant_id: Mapped[str] = mapped_column(ForeignKey("participant.id"), index=True)
    n: Mapped[int]


class DotCount(InWorkshop, Base):
    """Dots on paper: how many a numbered sheet has on an item."""

    __tablename__ = "dot_count"
    __table_args__ = (UniqueConstraint("item_id", "sheet_no"),)
    noun = "dot_count"

    ballot_id: Mapped[str] = mapped_column(ForeignKey("ballot.id"), index=True)
    item_id: Mapped[str] = mapped_column(ForeignKey("item.id"))
    sheet_no: Mapped[int]
    n: Mapped[int]

    def touches(self, before: dict[str, Any]) -> Iterable[Ref]:
        yield ("ballot", self.ballot_id)


class Answer(InWorkshop, Base):
    """An answer to a scale, a poll or a feedback question; one per participant and step, from paper without one."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("step_id", "participant_id"),)
    noun = "answer"

    step_id: Mapped[str] = mapped_column(ForeignKey("step.id"), index=True)
    participant_id: Mapped[str | None] = mapped_column(ForeignKey("participant.id"), index=True)
    value: Mapped[int | None]
    text: Mapped[str] = mapped_column(default="")
    lang: Mapped[str] = mapped_column(default="de")

    def touches(self, before: dict[str, Any]) -> Iterable[Ref]:
        yield ("tally", self.step_id)
