"""People in the hall."""

from datetime import datetime

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, synonym

from workshop.models.base import Base, InWorkshop


class Participant(InWorkshop, Base):
    """Someone in the hall, pseudonymous: no name, no address. The token itself is only on their device."""

    __tablename__ = "participant"
    __table_args__ = (UniqueConstraint("workshop_id", "token_hash"),)
    noun = "participant"
    #: A draw is taken back as a whole, also for those who have sat down elsewhere since.
    ticks = frozenset({"table_no"})

    #: Whose this is: as of a card or a dot, so that one's own seat is told like them (workshop/feed/own.py).
    participant_id: Mapped[str] = synonym("id")
    token_hash: Mapped[str] = mapped_column(String(64))
    lang: Mapped[str]
    table_no: Mapped[int | None]
    joined_at: Mapped[datetime]
