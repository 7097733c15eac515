"""An instance opened without a server: its database, its keys, and a desk that works at once."""

import time
from dataclasses import dataclass

from alembic.util import CommandError
from sqlalchemy.exc import DatabaseError

from config import Config
from workshop.keys import Keys
from workshop.live.desk import Desk
from workshop.models.database import PATIENCE_WITHOUT_LOOP, Database


@dataclass(frozen=True)
class Store:
    """What the command line works on. It is an ordinary writer beside a running server."""

    config: Config
    database: Database
    keys: Keys
    desk: Desk


class StoreError(Exception):
    """A database that this program cannot work on; the message is a sentence for the person who started it."""


def open_store(config: Config) -> Store:
    """Opens (and, on the first time, makes) the database and keys of a data folder. Raises StoreError."""
    keys = Keys.load(config.data_dir)
    database = Database(config.database, PATIENCE_WITHOUT_LOOP)
    try:
        database.migrate()
    except CommandError as error:
        raise StoreError(
            f"Die Datenbank in {config.data_dir} ist von einer neueren Fassung des Programms. Bitte diese benutzen."
        ) from error
    except DatabaseError as error:
        raise StoreError(f"Die Datenbank in {config.data_dir} lässt sich nicht öffnen ({error.orig}).") from error
    desk = Desk(database, keys, config, spawn=lambda work, *args: work(*args), sleep=time.sleep)
    return Store(config, database, keys, desk)
