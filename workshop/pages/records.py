"""What boards and planners fetch over HTTP, never over the wire: history, contact data and downloads."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, abort, jsonify, request
from flask.typing import ResponseReturnValue

from workshop.access import access_workshop
from workshop.clock import iso
from workshop.exports import FORMATS, file_name, table_names
from workshop.exports.outcome_rows import contact_rows
from workshop.pages.history import read_history
from workshop.pages.instance import instance
from workshop.pages.links import held_link
from workshop.pages.locale import speak_to_staff

records = Blueprint("records", __name__)
records.before_request(speak_to_staff)

_A_PAGE = 50
_MOST_OPERATIONS = 500
_ROOT = Path(__file__).resolve().parents[2]
#: A download that takes longer than this has failed.
_SECONDS = 120


@records.get("/w/<workshop_id>/history")
def history(workshop_id: str) -> ResponseReturnValue:
    """What the team did, newest first."""
    before = request.args.get("before", type=int)
    most = max(1, min(request.args.get("most", _A_PAGE, type=int), _MOST_OPERATIONS))
    with instance().database.read() as db:
        link = held_link(db, workshop_id=workshop_id, roles=("moderate", "help"))
        rows = read_history(db, workshop_id, before=before, most=most + 1, here=link.id)
        return _private(operations=rows[:most], more=len(rows) > most)


@records.get("/w/<workshop_id>/contacts")
def contacts(workshop_id: str) -> ResponseReturnValue:
    """The contact data that people gave with a commitment, for those who may write to them."""
    with instance().database.read() as db:
        held_link(db, workshop_id=workshop_id, roles=("moderate", "plan"))
        rows = contact_rows(db, workshop_id, instance().keys)
        return _private(contacts=[_contact(row) for row in rows])


def _contact(row: dict[str, Any]) -> dict[str, Any]:
    told = {name: row[name] for name in ("commitment", "topic", "role", "name", "contact", "consent")}
    return told | {"at": iso(row["consent_at"])}


def _private(**answer: Any) -> Response:
    response = jsonify(answer)
    response.headers["Cache-Control"] = "no-store"
    return response


@records.get("/w/<workshop_id>/export.<form>")
def export(workshop_id: str, form: str) -> Response:
    """A download, made by the command line in a process of its own, so that the hall does not wait for it."""
    table = request.args.get("table")
    contacts = request.args.get("contacts") == "1"
    if form not in FORMATS or (table and table not in table_names(contacts=contacts)):
        abort(404)
    with instance().database.read() as db:
        held_link(db, workshop_id=workshop_id, roles=("moderate", "plan"))
        workshop = access_workshop(db, workshop_id=workshop_id)
        name = file_name(workshop, form, table)
    answer = Response(_run_export(workshop_id, form, table, contacts=contacts))
    answer.headers["Content-Type"] = FORMATS[form].content_type
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _run_export(workshop_id: str, form: str, table: str | None, *, contacts: bool) -> bytes:
    config = instance().config
    command = [sys.executable, "-m", "flask", "--app", "app", "workshop", "export", workshop_id]
    command += ["--data", str(config.data_dir.resolve()), "--format", form, "--output", "-"]
    command += ["--table", table] if table else []
    command += ["--contacts"] if contacts else []
    environment = os.environ | {"MITEINANDER_DATABASE_URL": config.database_url}
    done = subprocess.run(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, check=True, timeout=_SECONDS)
    return done.stdout
