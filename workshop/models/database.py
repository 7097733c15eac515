"""The database: engine, transactions and migrations."""

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path

from alembic import command
from alembic.config import Config as Alembic
from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, make_url, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker

from workshop.models.base import new_id
from workshop.models.record import Instance

_ROOT = Path(__file__).resolve().parents[2]
#: Seconds SQLite may wait for a lock. It blocks the whole loop, so it is short; the desk retries cooperatively.
_PATIENCE = 0.02
#: The same where there is no loop yet, or none at all: beside a running server, commands and starts wait their turn.
PATIENCE_WITHOUT_LOOP = 3


class Database:
    """One database. `read()` and `write()` give sessions as context managers; the second holds the write lock."""

    def __init__(self, url: str, patience: float = _PATIENCE) -> None:
        self.engine = _engine(url, patience)
        self._read = sessionmaker(self.engine, autoflush=False)
        self._write = sessionmaker(self.engine.execution_options(writes=True), autoflush=False)

    def read(self) -> AbstractContextManager[Session]:
        """A session that sees one consistent state."""
        return self._read()

    def write(self) -> AbstractContextManager[Session]:
        """A session for one transaction; the caller commits. Raises `OperationalError` when another writer is at it."""
        return self._write()

    def migrate(self) -> None:
        """Brings the tables to the newest version; a new database begins a new history."""
        config = Alembic()
        config.set_main_option("script_location", str(_ROOT / "migrations"))
        engine = _engine(self.engine.url, PATIENCE_WITHOUT_LOOP)
        with engine.execution_options(writes=True).begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if connection.scalar(select(Instance.id)) is None:
                connection.execute(insert(Instance).values(id=1, feed=new_id()))
        engine.dispose()


def is_busy(error: OperationalError) -> bool:
    """Whether another writer holds the lock, so that trying again is likely to help at once."""
    return "locked" in str(error.orig) or "busy" in str(error.orig)


def _engine(address: str | URL, patience: float) -> Engine:
    url = make_url(address)
    if url.get_backend_name() != "sqlite":
        return create_engine(url, hide_parameters=True)
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": patience, "check_same_thread": False})
    event.listen(engine, "connect", _configure_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _configure_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # pysqlite's own transaction handling commits when a savepoint is released; with None we say BEGIN ourselves.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-16000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
