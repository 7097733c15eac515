"""Putting the program together."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from flask import Flask
from flask_socketio import SocketIO

import workshop.commands  # noqa: F401 - registers the verbs
from config import Config
from workshop.corrections import Corrections
from workshop.keys import Keys
from workshop.live.desk import Desk
from workshop.live.fanout import FanOut
from workshop.live.gateway import Gateway
from workshop.live.interpreter import Interpreter
from workshop.live.presence import Presence, tick
from workshop.live.retention import Retention
from workshop.live.sweep import Sweep
from workshop.models.database import Database
from workshop.pages import register_pages
from workshop.sorting.helper import SortingHelper
from workshop.translation import Translator

#: Seconds between pings: a phone that went to sleep is noticed within twice this time.
_PING_SECONDS = 15
_MOST_BYTES = 100_000
_ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Parts:
    """What pages and the command line need of the program: `app.extensions["miteinander"]`."""

    config: Config
    database: Database
    keys: Keys
    desk: Desk
    socketio: SocketIO
    sorting: SortingHelper
    corrections: Corrections
    #: None where no translation service is set.
    translator: Translator | None
    #: Runs for as long as the server does: once a second it looks who is there, what others wrote, what is due.
    beat: Callable[[], None]


def create_app(config: Config | None = None) -> Flask:
    """The program as a Flask app, its tables up to date, its sockets on the engine that the settings name."""
    config = config or Config()
    app = Flask("workshop", root_path=str(_ROOT), static_folder=None, template_folder="templates")
    keys = Keys.load(config.data_dir)
    app.config.update(SECRET_KEY=keys.secret, SESSION_COOKIE_SAMESITE="Strict", SESSION_COOKIE_SECURE=config.https)
    database = Database(config.database)
    database.migrate()
    socketio = SocketIO(
        app,
        async_mode=config.engine,
        ping_interval=_PING_SECONDS,
        ping_timeout=_PING_SECONDS,
        max_http_buffer_size=_MOST_BYTES,
        manage_session=False,
    )
    app.extensions["miteinander"] = _wire_live(socketio, database, keys, config)
    register_pages(app)
    return app


def _wire_live(socketio: SocketIO, database: Database, keys: Keys, config: Config) -> Parts:
    """The path of a write, put together: gateway → desk → fan-out."""

    def emit(event: str, data: dict[str, Any], *, to: str, skip_sid: list[str] | None = None) -> None:
        socketio.emit(event, data, to=to, skip_sid=skip_sid, namespace="/live")

    def close(sid: str) -> None:
        socketio.server.disconnect(sid, namespace="/live")

    spawn, sleep = socketio.start_background_task, socketio.sleep
    fanout = FanOut(database, emit=emit, spawn=spawn, sleep=sleep, round_pause=config.round_pause)
    desk = Desk(database, keys, config, spawn=spawn, sleep=sleep, after_commit=fanout.wake)
    presence = Presence()
    socketio.on_namespace(Gateway(database, keys, config, desk, fanout, presence))

    translator = _translator(config)
    interpreter = Interpreter(database, desk, config, translator, spawn=spawn)
    retention = Retention(database, desk, spawn=spawn)
    sweep = Sweep(lambda: desk.worked_at)

    def once_a_second() -> None:
        tick(fanout, presence, database, emit, close)
        interpreter.tick(fanout.halls)
        retention.tick()
        sweep.tick()

    beat = partial(_beat, sweep, sleep, once_a_second)
    return Parts(
        config, database, keys, desk, socketio, SortingHelper(), Corrections(config.data_dir), translator, beat
    )


def _beat(sweep: Sweep, sleep: Callable[[float], Any], once_a_second: Callable[[], None]) -> None:
    sweep.begin()
    while True:
        sleep(1)
        once_a_second()


def _translator(config: Config) -> Translator | None:
    if not config.translate_url:
        return None
    return Translator(config.translate_url, config.translate_key, config.translate_timeout)
