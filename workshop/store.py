"""An instance opened without a server: its database, its keys, and a desk that works at once."""

import time
from dataclasses import dataclass

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


def open_store(config: Config) -> Store:
    """Opens (and, on the first time, makes) the database and keys of a data folder."""
    keys = Keys.load(config.data_dir)
    database = Database(config.database, PATIENCE_WITHOUT_LOOP)
    database.migrate()
    desk = Desk(database, keys, config, spawn=lambda work, *args: work(*args), sleep=time.sleep)
    return Store(config, database, keys, desk)
