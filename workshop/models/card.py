"""Cards, clusters, opinions on where a card belongs; who does not understand it, and which mediator has it in hand."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column, object_session

from workshop.models.ballot import Item
from workshop.models.base import Base, InWorkshop, Ref

_COUNTED = ("id", "cluster_id", "wall_id", "hidden", "waiting", "withdrawn", "merged_into")


class Card(InWorkshop, Base):
    """One contribution on a wall."""

    __tablename__ = "card"
    __table_args__ = (Index("ix_card_wall_cluster", "wall_id", "cluster_id"),)
    noun = "card"
    gone = "withdrawn"

    wall_id: Mapped[str] = mapped_column(ForeignKey("wall.id"))
    step_id: Mapped[str] = mapped_column(ForeignKey("step.id"))
    participant_id: Mapped[str | None] = mapped_column(ForeignKey("participant.id"), index=True)
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id"), index=True)
    #: Order within its cluster or the tray; new cards get the seconds since 1970, so they come last.
    position: Mapped[float]
    text: Mapped[str]
    lang: Mapped[str]
    #: phone, paper, helper, table or flip.
    source: Mapped[str]
    late: Mapped[bool] = mapped_column(default=False)
    table_no: Mapped[int | None]
    paper_no: Mapped[int | None]
    gloss: Mapped[str | None]
    #: person or machine; person without a gloss: somebody has taken it away, and no machine puts another one there.
    gloss_by: Mapped[str | None]
    #: Its writer would like somebody else to read it again.
    gloss_unsure: Mapped[bool] = mapped_column(default=False)
    #: The language that its words look like, where that is another one; the language itself once a person has said.
    lang_guess: Mapped[str | None]
    #: The reason why the hall does not see it; None: it does.
    hidden: Mapped[str | None]
    #: Written while its step asks for approval: only boards see it until one of them lets it through.
    waiting: Mapped[bool] = mapped_column(default=False)
    #: A doubt that is kept for the Verwirklichung. It hangs on the wall like any other card.
    parked: Mapped[bool] = mapped_column(default=False)
    #: Who asked what it means before this moment has been answered.
    explained_at: Mapped[datetime | None]
    redacted: Mapped[bool] = mapped_column(default=False)
    withdrawn: Mapped[bool] = mapped_column(default=False)
    merged_into: Mapped[str | None] = mapped_column(ForeignKey("card.id"), index=True)
    #: What it was made from: cluster, sheet or card.
    origin_noun: Mapped[str | None]
    origin_id: Mapped[str | None] = mapped_column(String(36))
    #: board or system; a card that a board has placed is not moved by opinions any more.
    placed_by: Mapped[str | None]
    created_at: Mapped[datetime]

    @property
    def visible(self) -> bool:
        """Whether it hangs on the wall for everyone."""
        return self.hidden is None and not (self.withdrawn or self.waiting) and self.merged_into is None

    @property
    def in_german(self) -> str:
        """What stands for it as a title: its German version, which says so if a machine made it, or its own words."""
        if not self.gloss:
            return self.text
        return f"{self.gloss} (maschinell übersetzt)" if self.gloss_by == "machine" else self.gloss

    def touches(self, before: dict[str, Any]) -> Iterable[Ref]:
        session = object_session(self)
        if before.keys() & {"hidden", "waiting"} and session is not None:
            # A ballot shows the words of its cards, but of no hidden one.
            on = select(Item.ballot_id).where(Item.ref_noun == "card", Item.ref_id == self.id)
            yield from (("ballot", ballot) for ballot in session.scalars(on))
        if "explained_at" in before and session is not None:
            asked = select(Ask.id).where(Ask.card_id == self.id)
            yield from (("ask", ask) for ask in session.scalars(asked))
        if not any(column in before for column in _COUNTED):
            return
        yield ("wall", self.wall_id)
        for noun, column in (("cluster", "cluster_id"), ("card", "merged_into")):
            for ref in {getattr(self, column), before.get(column)} - {None}:
                yield (noun, ref)
        yield from self._twins({self.merged_into, before.get("merged_into")} - {None}, session)

    def _twins(self, kept: set[Any], session: Session | None) -> Iterable[Ref]:
        """Cards under the same one: each tells its author how many hang together."""
        if kept and session is not None:
            below = select(Card.id).where(Card.merged_into.in_(kept), Card.id != self.id)
            yield from (("card", twin) for twin in session.scalars(below))


#: Cards that hang on the wall for everyone; `Card.visible` says the same of one.
VISIBLE = (Card.hidden.is_(None), Card.withdrawn.is_(False), Card.merged_into.is_(None), Card.waiting.is_(False))


class Cluster(InWorkshop, Base):
    """Cards of a wall that belong together, under a heading."""

    __tablename__ = "cluster"
    noun = "cluster"
    gone = "removed"

    wall_id: Mapped[str] = mapped_column(ForeignKey("wall.id"), index=True)
    title: Mapped[str]
    position: Mapped[float]
    #: A heading that a phone proposed and no board has taken up yet.
    proposed: Mapped[bool] = mapped_column(default=False)
    removed: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]


class Opinion(InWorkshop, Base):
    """One participant's view where a card belongs; no cluster: not sure."""

    __tablename__ = "opinion"
    __table_args__ = (UniqueConstraint("card_id", "participant_id"),)
    noun = "opinion"

    card_id: Mapped[str] = mapped_column(ForeignKey("card.id"))
    participant_id: Mapped[str] = mapped_column(ForeignKey("participant.id"), index=True)
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id"))


class Ask(InWorkshop, Base):
    """One participant's quiet "I do not understand this card"."""

    __tablename__ = "ask"
    __table_args__ = (UniqueConstraint("card_id", "participant_id"),)
    noun = "ask"

    card_id: Mapped[str] = mapped_column(ForeignKey("card.id"))
    participant_id: Mapped[str] = mapped_column(ForeignKey("participant.id"), index=True)
    #: None: taken back. Open as long as the card has not been explained since.
    asked_at: Mapped[datetime | None]

    def is_open(self, explained_at: datetime | None) -> bool:
        """Whether it still waits for an answer, given when its card was last explained."""
        return self.asked_at is not None and (explained_at is None or self.asked_at > explained_at)

    def touches(self, before: dict[str, Any]) -> Iterable[Ref]:
        yield ("card", self.card_id)


class Reservation(InWorkshop, Base):
    """A card that a mediator's device has before it, so that no other is given it; or one that it has passed over."""

    __tablename__ = "reservation"
    __table_args__ = (UniqueConstraint("card_id", "device"),)

    card_id: Mapped[str] = mapped_column(ForeignKey("card.id"))
    device: Mapped[str] = mapped_column(String(36), index=True)
    until: Mapped[datetime]
    skipped_at: Mapped[datetime | None]
