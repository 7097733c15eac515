"""The record: the feed of changes, the operations behind them, and the identity of this database's history."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from workshop.models.base import Base


class Feed(Base):
    """One change of one thing. Never text, names or contacts: receivers get the thing as it is when they are told."""

    __tablename__ = "feed"

    workshop_id: Mapped[str] = mapped_column(ForeignKey("workshop.id"), primary_key=True)
    #: Without gaps, in commit order.
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    noun: Mapped[str]  # type: ignore[misc]
    ref: Mapped[str] = mapped_column(String(36))
    #: put or drop.
    op: Mapped[str] = mapped_column(String(4))
    actor: Mapped[str]
    at: Mapped[datetime]


class Operation(Base):
    """A command that was carried out: its answer for whoever asks again, and what undo needs."""

    __tablename__ = "operation"
    __table_args__ = (Index("ix_operation_workshop_seq", "workshop_id", "seq"),)

    actor: Mapped[str] = mapped_column(primary_key=True)
    #: The command's id.
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    workshop_id: Mapped[str] = mapped_column(ForeignKey("workshop.id"))
    kind: Mapped[str]
    at: Mapped[datetime]
    seq: Mapped[int]
    result: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    #: [{table, id, before: {column: value}, after: {column: value}}]; null: cannot be undone.
    changes: Mapped[list[Any] | None] = mapped_column(JSON)
    #: Id of the undo that took it back, if any.
    undone_by: Mapped[str | None] = mapped_column(String(36))


class Instance(Base):
    """One row. `feed` changes when a backup is restored, so that browsers know that numbers have begun anew."""

    __tablename__ = "instance"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    feed: Mapped[str] = mapped_column(String(36))
