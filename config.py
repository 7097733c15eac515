"""Every setting of the program: read from the environment, each with its default and meaning."""

import os
from dataclasses import dataclass, field
from pathlib import Path


def _env(name: str, default: str) -> str:
    return os.environ.get(f"MITEINANDER_{name}", default)


#: Name of the database in the data folder, where no other is set.
DATABASE_FILE = "miteinander.sqlite3"


@dataclass(frozen=True)
class Config:
    """Settings of one running instance. Names in the environment: `MITEINANDER_` + the field's name in capitals."""

    #: Folder with the database and the keys; the only place that is written to.
    data_dir: Path = field(default_factory=lambda: Path(_env("DATA_DIR", "instance")))
    #: SQLAlchemy address of the database; empty: SQLite in `data_dir`.
    database_url: str = field(default_factory=lambda: _env("DATABASE_URL", ""))
    #: Asynchronous engine that serves the hall: `eventlet` or `gevent` (`threading` serves tests and the CLI).
    engine: str = field(default_factory=lambda: _env("ENGINE", "threading"))
    #: Address that people type or scan, without a slash at the end, for example `http://192.168.0.10:5000`.
    public_url: str = field(default_factory=lambda: _env("PUBLIC_URL", "http://localhost:5000"))
    #: Most participants of one workshop; further tokens are refused.
    max_participants: int = field(default_factory=lambda: int(_env("MAX_PARTICIPANTS", "2000")))
    #: New participants per second and workshop, and how many may come at once.
    joins_per_second: float = field(default_factory=lambda: float(_env("JOINS_PER_SECOND", "200")))
    #: Commands per second of one participant, and how many may come at once.
    commands_per_second: float = field(default_factory=lambda: float(_env("COMMANDS_PER_SECOND", "4")))
    commands_burst: int = field(default_factory=lambda: int(_env("COMMANDS_BURST", "30")))
    #: Most commands in one transaction: bounds how long the loop is away.
    batch_size: int = field(default_factory=lambda: int(_env("BATCH_SIZE", "100")))
    #: Seconds the desk tries to get the database's write lock before it answers `try_again`.
    lock_patience: float = field(default_factory=lambda: float(_env("LOCK_PATIENCE", "3")))
    #: Shortest time between two frames to phones, in seconds.
    round_pause: float = field(default_factory=lambda: float(_env("ROUND_PAUSE", "0.05")))
    #: True where the page is served over https: cookies are then sent over https only.
    https: bool = field(default_factory=lambda: _env("HTTPS", "0") == "1")
    #: Days after which a running server deletes contact data of a commitment (how long is for the controller to say).
    contact_days: int = field(default_factory=lambda: int(_env("CONTACT_DAYS", "365")))
    #: Address of a translation service that speaks LibreTranslate's API, for example `http://127.0.0.1:5050`.
    #: Empty: none, and no word of a card leaves this machine. Otherwise the words of cards go there, and nothing else.
    translate_url: str = field(default_factory=lambda: _env("TRANSLATE_URL", ""))
    #: Its key, if it wants one.
    translate_key: str = field(default_factory=lambda: _env("TRANSLATE_KEY", ""))
    #: Seconds after which one translation is given up for now.
    translate_timeout: float = field(default_factory=lambda: float(_env("TRANSLATE_TIMEOUT", "3")))
    #: Whether a card that seems to be in another language than it says is pointed out (takes a process of 130 MB).
    detect_language: bool = field(default_factory=lambda: _env("DETECT_LANGUAGE", "1") == "1")
    #: Speaking a card: `local` where the browser turns speech into words by itself; `any` also where it sends the sound
    #: to its maker (the phone says so; the privacy notice has to as well); `off` never.
    dictation: str = field(default_factory=lambda: _env("DICTATION", "local"))

    @property
    def database(self) -> str:
        """The database address in force."""
        return self.database_url or f"sqlite:///{self.data_dir / DATABASE_FILE}"
