"""Workshops and links made beside a running server as the command line makes them, without a process for each."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from flask import Flask
from flask.cli import ScriptInfo

import workshop.commands  # noqa: F401 - registers the verbs
from config import Config
from workshop.cli import workshop_cli
from workshop.commands.links import create_link
from workshop.commands.workshops import create_workshop
from workshop.store import Store, open_store


@contextmanager
def opened(data: Path) -> Iterator[Store]:
    """The store of a data folder."""
    store = open_store(replace(Config(), data_dir=data))
    try:
        yield store
    finally:
        store.database.engine.dispose()


def created(data: Path, agenda: str = "zw_3h", **more: str) -> dict[str, Any]:
    """A workshop, as `workshop create --json` prints it; `more`: further options of that command."""
    given = {"municipality": "Pforzheim", "title": "Probe", "date": "2026-11-23", **more}
    words = ["create", "--agenda", agenda, "--json", "--data", str(data)]
    words += [f"--{name}={value}" for name, value in given.items()]
    done = CliRunner().invoke(workshop_cli, words, obj=ScriptInfo(create_app=lambda: Flask("probe")))
    assert done.exit_code == 0, done.output
    return json.loads(done.output)


def new_workshop(data: Path, agenda: str = "zw_3h", tables: int = 7) -> dict[str, Any]:
    """{id, code, stage_key, board_key} of a fresh workshop."""
    with opened(data) as store:
        with store.database.write() as session:
            made = create_workshop(
                session,
                municipality="Pforzheim",
                title="Probe",
                agenda=agenda,
                date=date(2026, 11, 23),
                languages=["de", "en", "tr", "ar"],
                tables=tables,
            )
            session.commit()
            row = {"id": made.id, "code": made.code}
        row["stage_key"] = new_link(data, row, "stage")["key"]
        row["board_key"] = new_link(data, row, "moderate")["key"]
    return row


def new_link(data: Path, workshop: dict[str, Any], role: str) -> dict[str, str]:
    """{id, key} of another link to a workshop."""
    with opened(data) as store, store.database.write() as session:
        link = create_link(session, role=role, workshop_id=workshop["id"], label=role)
        session.commit()
        return {"id": link.id, "key": store.keys.link_key(link.id)}
