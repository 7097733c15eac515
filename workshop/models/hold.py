"""Who has a card in the hand."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from workshop.models.base import Base, InWorkshop


class Hold(InWorkshop, Base):
    """A board has this card in the hand, so that no other one picks it up. Its id is the card's."""

    __tablename__ = "hold"
    noun = "hold"
    gone = "let_go"

    id: Mapped[str] = mapped_column(String(36), ForeignKey("card.id"), primary_key=True)
    #: The socket: two boards may have come by the same link.
    seat: Mapped[str] = mapped_column(index=True)
    link_id: Mapped[str | None] = mapped_column(ForeignKey("link.id"))
    since: Mapped[datetime]
    let_go: Mapped[bool] = mapped_column(default=False)
