"""Loading the rows that a projection shows."""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from workshop.models import Base

_Row = TypeVar("_Row", bound=Base)


def rows_of(session: Session, model: type[_Row], workshop_id: str, ids: Sequence[str] | None) -> Sequence[_Row]:
    """Rows of a workshop, all or those with these ids, as the database has them now."""
    query: Select[Any] = select(model).where(model.workshop_id == workshop_id)  # type: ignore[attr-defined]
    if ids is not None:
        query = query.where(model.id.in_(ids))  # type: ignore[attr-defined]
    return session.scalars(query).all()


def counted(
    session: Session, column: InstrumentedAttribute[Any], keys: Sequence[str], *conditions: Any
) -> dict[str, int]:
    """How many rows there are for each key of a column."""
    query = select(column, func.count()).where(column.in_(keys), *conditions).group_by(column)
    return dict(session.execute(query).tuples().all()) if keys else {}
