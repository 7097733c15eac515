"""What comes out: topics, action items, commitments and sheets."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from workshop.models.base import Base, InWorkshop, Ref, new_id


class Topic(InWorkshop, Base):
    """A cluster or ballot item taken forward."""

    __tablename__ = "topic"
    noun = "topic"
    gone = "removed"

    title: Mapped[str]
    phase: Mapped[str | None]
    position: Mapped[float]
    #: How many people it needs.
    wanted: Mapped[int]
    #: cluster, item or card.
    origin_noun: Mapped[str | None]
    origin_id: Mapped[str | None] = mapped_column(String(36))
    removed: Mapped[bool] = mapped_column(default=False)


class ActionItem(Base):
    """A Maßnahme: always of a municipality; topic, workshop and sheet optional."""

    __tablename__ = "action_item"
    noun = "action_item"
    gone = "removed"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    workshop_id: Mapped[str | None] = mapped_column(ForeignKey("workshop.id"), index=True)
    topic_id: Mapped[str | None] = mapped_column(ForeignKey("topic.id"), index=True)
    #: The Tischblatt that it was made from.
    sheet_id: Mapped[str | None] = mapped_column(String(36))
    what: Mapped[str]
    first_step: Mapped[str] = mapped_column(default="")
    who: Mapped[str] = mapped_column(default="")
    with_whom: Mapped[str] = mapped_column(default="")
    by_when: Mapped[date | None]
    needs: Mapped[str] = mapped_column(default="")
    #: seeking, planned, running, paused, done or dropped.
    status: Mapped[str] = mapped_column(default="seeking")
    #: Why it is paused or dropped.
    reason: Mapped[str] = mapped_column(default="")
    removed: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]


class History(Base):
    """One line of an action item's history: what changed, when, by which kind of actor."""

    __tablename__ = "history"

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    action_item_id: Mapped[str] = mapped_column(ForeignKey("action_item.id"), index=True)
    at: Mapped[datetime]
    actor: Mapped[str]
    #: {field: new value}
    changes: Mapped[dict[str, Any]]


class Commitment(InWorkshop, Base):
    """A participant's word to a topic or an action item."""

    __tablename__ = "commitment"
    noun = "commitment"
    gone = "withdrawn"

    participant_id: Mapped[str | None] = mapped_column(ForeignKey("participant.id"), index=True)
    topic_id: Mapped[str | None] = mapped_column(ForeignKey("topic.id"), index=True)
    action_item_id: Mapped[str | None] = mapped_column(ForeignKey("action_item.id"), index=True)
    #: join, coordinate or support.
    role: Mapped[str]
    has_contact: Mapped[bool] = mapped_column(default=False)
    withdrawn: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]

    def touches(self, before: dict[str, Any]) -> Iterable[Ref]:
        if self.topic_id:
            yield ("topic", self.topic_id)
        if self.action_item_id:
            yield ("action_item", self.action_item_id)


class Contact(Base):
    """Contact data of a commitment: encrypted, in a table of its own, with the consent it rests on."""

    __tablename__ = "contact"

    commitment_id: Mapped[str] = mapped_column(ForeignKey("commitment.id"), primary_key=True)
    #: JSON {name, contact}, sealed with the instance's contacts key.
    sealed: Mapped[bytes]
    #: Version of the text that was agreed to.
    consent: Mapped[str]
    consent_at: Mapped[datetime]
    delete_on: Mapped[date] = mapped_column(index=True)


class Sheet(InWorkshop, Base):
    """A Tischblatt: the form that a table fills in table work."""

    __tablename__ = "sheet"
    noun = "sheet"
    gone = "removed"

    step_id: Mapped[str] = mapped_column(ForeignKey("step.id"), index=True)
    table_no: Mapped[int | None]
    number: Mapped[int]
    title: Mapped[str]
    topic_id: Mapped[str | None] = mapped_column(ForeignKey("topic.id"))
    fields: Mapped[dict[str, Any]] = mapped_column(default=dict)
    #: The table has found nobody yet who takes it in hand.
    seeking: Mapped[bool] = mapped_column(default=False)
    removed: Mapped[bool] = mapped_column(default=False)
