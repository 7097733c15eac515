"""Loading the rows that a projection shows.

Questions that are asked for every card are made once: SQLAlchemy takes longer to build one than SQLite to answer it.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from workshop.models import Base

_Row = TypeVar("_Row", bound=Base)


def rows_of(session: Session, model: type[_Row], workshop_id: str, ids: Sequence[str] | None) -> Sequence[_Row]:
    """Rows of a workshop, all or those with these ids, as the database has them now."""
    return session.scalars(_rows(model, ids is not None), {"workshop": workshop_id, "ids": ids}).all()


@cache
def _rows(model: Any, named: bool) -> Select[Any]:
    query = select(model).where(model.workshop_id == bindparam("workshop"))
    return query.where(among(model.id)) if named else query


def among(column: InstrumentedAttribute[Any]) -> Any:
    """Whether a column is one of the parameter `ids`, a list."""
    return column.in_(bindparam("ids", expanding=True))


def counted(
    session: Session, column: InstrumentedAttribute[Any], keys: Sequence[str], *conditions: Any
) -> dict[str, int]:
    """How many rows there are for each key of a column."""
    query = select(column, func.count()).where(column.in_(keys), *conditions).group_by(column)
    return dict(session.execute(query).all()) if keys else {}
