"""What a command does to the tables, gathered whenever the session flushes."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from workshop.models import Base, Ref


class Changes:
    """Touched things in order, and old and new values of each changed row for undo.

    Commands just change objects; what that touches is derived here, so that no command can forget to say it.
    """

    def __init__(self) -> None:
        self.touched: dict[Ref, str] = {}
        self.rows: dict[tuple[str, str], dict[str, Any]] = {}
        #: The command is about what ticks by itself (the clock): undo asks whether that still stands as it left it.
        self.about_ticks = False

    def touch(self, noun: str, ref: str, op: str = "put") -> None:
        """Notes that the picture of a thing changed."""
        self.touched[(noun, ref)] = op

    def collect(self, session: Session) -> None:
        """Takes note of everything that is about to be flushed."""
        for row in session.new:
            if isinstance(row, Base):
                self._note(row, {"id": None}, _creation(row))
        for row in session.dirty:
            before = _old_values(row)
            if before:
                self._note(row, before, before)

    def _note(self, row: Base, before: dict[str, Any], undo: dict[str, Any]) -> None:
        if row.noun is not None:
            key = getattr(row, "id")  # noqa: B009 - every row with a noun has an id, which Base itself does not declare
            self.touch(row.noun, key, "drop" if row.gone and getattr(row, row.gone) else "put")
            self._keep(row.__tablename__, key, undo, row)
        for noun, ref in row.touches(before):
            self.touch(noun, ref)

    def _keep(self, table: str, key: str, before: dict[str, Any], row: Base) -> None:
        kept = self.rows.setdefault((table, key), {"table": table, "id": key, "before": {}, "after": {}})
        for column, value in before.items():
            if column in row.runs_on:
                continue
            kept["before"].setdefault(column, encode(value))
            if self.about_ticks or column not in row.ticks:
                kept["after"][column] = encode(getattr(row, column))


def _creation(row: Base) -> dict[str, Any]:
    return {row.gone: True} if row.gone else {}


def _old_values(row: Base) -> dict[str, Any]:
    state = inspect(row)
    old = {}
    for column in state.mapper.column_attrs:
        history = state.attrs[column.key].history
        if history.has_changes() and history.deleted:
            old[column.key] = history.deleted[0]
    return {key: value for key, value in old.items() if value != getattr(row, key)}


def encode(value: Any) -> Any:
    """A column's value as JSON."""
    if isinstance(value, datetime):
        return {"$time": value.isoformat()}
    if isinstance(value, date):
        return {"$date": value.isoformat()}
    return value


def decode(value: Any) -> Any:
    """The reverse of `encode`."""
    if isinstance(value, dict) and "$time" in value:
        return datetime.fromisoformat(value["$time"])
    if isinstance(value, dict) and "$date" in value:
        return date.fromisoformat(value["$date"])
    return value


@event.listens_for(Session, "before_flush")
def _collect(session: Session, _context: object, _instances: object) -> None:
    changes = session.info.get("changes")
    if changes is not None:
        changes.collect(session)
