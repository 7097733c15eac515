"""What boards and planners fetch over HTTP, never over the wire: history, contact data and downloads."""

from typing import Any

from flask import Blueprint, Response, abort, jsonify, request
from flask.typing import ResponseReturnValue

from workshop.access import access_workshop
from workshop.clock import iso
from workshop.exports import FORMATS, file_name, table_names
from workshop.exports.outcome_rows import contact_rows
from workshop.pages.downloads import download
from workshop.pages.history import read_history
from workshop.pages.instance import instance
from workshop.pages.links import held_link
from workshop.pages.locale import speak_to_staff

records = Blueprint("records", __name__)
records.before_request(speak_to_staff)

_A_PAGE = 50
_MOST_OPERATIONS = 500


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
    """A workshop's results as a file."""
    table = request.args.get("table")
    contacts = request.args.get("contacts") == "1"
    if form not in FORMATS or (table and table not in table_names(contacts=contacts)):
        abort(404)
    with instance().database.read() as db:
        held_link(db, workshop_id=workshop_id, roles=("moderate", "plan"))
        workshop = access_workshop(db, workshop_id=workshop_id)
        name = file_name(workshop, form, table)
    words = ["export", workshop_id, "--format", form]
    words += ["--table", table] if table else []
    words += ["--contacts"] if contacts else []
    return download(name, FORMATS[form].content_type, *words)
