"""What people already do, the thanks for it, and the hall's applause."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from workshop.models.base import Base, InWorkshop, Ref


class Engagement(InWorkshop, Base):
    """What people already do, for whom, where and in which languages."""

    __tablename__ = "engagement"
    noun = "engagement"
    gone = "withdrawn"

    participant_id: Mapped[str | None] = mapped_column(ForeignKey("participant.id"), index=True)
    step_id: Mapped[str | None] = mapped_column(ForeignKey("step.id"))
    text: Mapped[str]
    lang: Mapped[str]
    for_whom: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    #: Tags of the languages in which it is done.
    languages: Mapped[list[str]] = mapped_column(default=list)
    #: May be shown in the municipality's directory after the evening.
    consent: Mapped[bool] = mapped_column(default=False)
    hidden: Mapped[str | None]
    #: By its author. The words go with it.
    withdrawn: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]


class Thank(Base):
    """A thank-you for an engagement; one per person."""

    __tablename__ = "thank"
    __table_args__ = (UniqueConstraint("engagement_id", "actor"),)
    noun = "thank"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    engagement_id: Mapped[str] = mapped_column(ForeignKey("engagement.id"), index=True)
    actor: Mapped[str]
    #: Whose phone it was; None where a board said it.
    participant_id: Mapped[str | None] = mapped_column(ForeignKey("participant.id"), index=True)
    #: False: taken back.
    said: Mapped[bool] = mapped_column(default=True)

    def touches(self, before: dict[str, Any]) -> Iterable[Ref]:
        yield ("engagement", self.engagement_id)


class Clap(InWorkshop, Base):
    """How often one phone has clapped in a step: a row for each phone, not for each tap."""

    __tablename__ = "clap"
    __table_args__ = (UniqueConstraint("step_id", "participant_id"),)
    noun = "clap"

    step_id: Mapped[str] = mapped_column(ForeignKey("step.id"))
    participant_id: Mapped[str] = mapped_column(ForeignKey("participant.id"), index=True)
    n: Mapped[int]

    def touches(self, before: dict[str, Any]) -> Iterable[Ref]:
        yield ("applause", self.step_id)
