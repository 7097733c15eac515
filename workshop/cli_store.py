"""What each command of the command line has in common: the folder it works on, troubles as a sentence, and printing."""

import json
from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any

import click
from sqlalchemy.exc import OperationalError

from config import DATABASE_FILE, Config
from workshop import address, preflight
from workshop.errors import Refusal
from workshop.keys import SECRET_FILE
from workshop.store import Store, StoreError, open_store

_Command = Callable[..., Any]


def with_store(command: _Command) -> _Command:
    """Adds `--data` and opens that folder; whatever stands in the way becomes a sentence and exit status 1."""
    return _opening(command, may_begin=False)


def with_new_store(command: _Command) -> _Command:
    """The same for a command that may begin a new folder; with any other, a slip in `--data` would make one."""
    return _opening(command, may_begin=True)


def _opening(command: _Command, *, may_begin: bool) -> _Command:
    @click.option("--data", type=click.Path(path_type=Path), help="Ordner mit Datenbank und Schlüsseln.")
    @wraps(command)
    def run(data: Path | None, **options: Any) -> Any:
        config = Config() if data is None else replace(Config(), data_dir=data)
        trouble = (None if may_begin else _nothing_there(config)) or preflight.problem_with_folder(config.data_dir)
        if trouble:
            raise click.ClickException(trouble)
        try:
            return command(open_store(config), **options)
        except Refusal as refusal:
            raise click.ClickException(_sentence(refusal)) from refusal
        except StoreError as error:
            raise click.ClickException(str(error)) from error
        except OperationalError as error:
            raise click.ClickException(f"Gerade lässt sich nichts speichern ({error.orig}).") from error

    return run


def _nothing_there(config: Config) -> str | None:
    """What is missing in a folder that nobody has begun; where the database is elsewhere, the keys tell."""
    folder = config.data_dir
    if config.database_url and not (folder / SECRET_FILE).exists():
        return f"In {folder} liegen keine Schlüssel von Miteinander. Bitte mit --data den richtigen Ordner nennen."
    if not config.database_url and not (folder / DATABASE_FILE).exists():
        return f"In {folder} liegt keine Datenbank von Miteinander. Bitte mit --data den richtigen Ordner nennen."
    return None


def _sentence(refusal: Refusal) -> str:
    if refusal.code == "unknown_code":
        return "Das gibt es hier nicht. Die Kennungen zeigt der Befehl list."
    return refusal.message.format(**refusal.params)


def public_url(store: Store) -> str:
    """The address that the server used last, so that links printed here lead to the hall."""
    return address.remembered(store.config.data_dir) or store.config.public_url


def print_rows(rows: Any, *, as_json: bool) -> None:
    """One object or a list of them: as JSON, or a line for each."""
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for row in rows if isinstance(rows, list) else [rows]:
        click.echo("  ".join(f"{name}={value}" for name, value in row.items()))
