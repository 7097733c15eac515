"""What all tables share."""

import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, DateTime, ForeignKey, String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

#: (noun, id) of a thing that somebody may see.
Ref = tuple[str, str]


class Utc(TypeDecorator[datetime]):
    """An aware moment in UTC, also where the database keeps no time zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


class Base(DeclarativeBase):
    """All tables."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Utc,
        dict[str, Any]: JSON,
        list[str]: JSON,
        list[Any]: JSON,
    }

    #: What the thing is called on the wire; None: never sent by itself.
    noun: ClassVar[str | None] = None
    #: The column that says that the row is taken back; None: rows of this table stay.
    gone: ClassVar[str | None] = None
    #: Columns that undo leaves alone, since they run on by themselves.
    runs_on: ClassVar[frozenset[str]] = frozenset()
    #: Columns that undo puts back without asking who has changed them since.
    ticks: ClassVar[frozenset[str]] = frozenset()

    def touches(self, before: dict[str, Any]) -> Iterable[Ref]:
        """Other things whose picture changes with this row. `before`: old values of the columns that changed."""
        return ()


class InWorkshop:
    """Columns of everything that belongs to a workshop."""

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    workshop_id: Mapped[str] = mapped_column(String(36), ForeignKey("workshop.id"), index=True)


def new_id() -> str:
    """A fresh UUID."""
    return str(uuid.uuid4())
