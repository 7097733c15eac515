"""The history of an evening for those who run it: who did what to which thing, and whether it can be taken back.

What a thing is called is read from the things as a board sees them now, never from what operations kept for undo: so
nothing that was redacted, withdrawn or erased comes back through here.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import String, cast, or_, select
from sqlalchemy.orm import Session

from workshop.clock import iso
from workshop.feed import BOARD, project
from workshop.models import Link, Operation, Ref

#: What cannot be taken back and is told all the same.
_FINAL = ("step.reveal", "card.redact")
#: A phone's own deed, and a command that found everything as it wanted it: JSON of none and of an empty list.
_NOTHING = ("null", "[]")
#: The field of a thing that says which one it is; the first that is filled in.
_TITLES = {
    "card": ("text",),
    "cluster": ("title",),
    "step": ("title",),
    "topic": ("title",),
    "action_item": ("what",),
    "sheet": ("title",),
    "engagement": ("text",),
}
_LONGEST = 120


def read_history(db: Session, workshop_id: str, *, before: int | None, most: int, here: str) -> list[dict[str, Any]]:
    """What the team did before the number `before` (None: until now), newest first; `here`: the link that asks."""
    query = select(Operation).where(
        Operation.workshop_id == workshop_id,
        or_(cast(Operation.changes, String).not_in(_NOTHING), Operation.kind.in_(_FINAL)),
        Operation.seq < before if before is not None else Operation.seq >= 0,
    )
    operations = list(db.scalars(query.order_by(Operation.seq.desc(), Operation.at.desc()).limit(most)))
    undoing = _undoing(db, workshop_id, operations)
    undone = {row.undone_by: row for row in _undone_by(db, workshop_id, operations)}
    subjects = {row.id: _subject(undone.get(row.id, row)) for row in operations}
    titles = _titles(db, workshop_id, subjects.values())
    people = _People(db, here)
    return [
        {
            "id": row.id,
            "kind": row.kind,
            "seq": row.seq,
            "at": iso(row.at),
            "actor": row.actor,
            "who": people.tell(row.actor),
            "what": titles.get(subjects[row.id]),
            "of": undone[row.id].kind if row.id in undone else None,
            "undoable": bool(row.changes),
            "undone": row.undone_by is not None,
            "undone_by": _told(people, undoing.get(row.undone_by)),
        }
        for row in operations
    ]


def _undoing(db: Session, workshop_id: str, operations: list[Operation]) -> dict[str | None, Operation]:
    """The undos that took some of these back, by their id."""
    ids = [row.undone_by for row in operations if row.undone_by]
    query = select(Operation).where(Operation.workshop_id == workshop_id, Operation.id.in_(ids))
    return {row.id: row for row in db.scalars(query)}


def _undone_by(db: Session, workshop_id: str, operations: list[Operation]) -> Sequence[Operation]:
    """What the undos among these took back."""
    ids = [row.id for row in operations if row.kind == "undo"]
    query = select(Operation).where(Operation.workshop_id == workshop_id, Operation.undone_by.in_(ids))
    return db.scalars(query).all()


def _told(people: "_People", undo: Operation | None) -> dict[str, Any] | None:
    return None if undo is None else {**people.tell(undo.actor), "at": iso(undo.at)}


def _subject(operation: Operation) -> Ref | None:
    """The one thing that a command was about; None where there are several, or none that has a name."""
    noun = operation.kind.partition(".")[0]
    rows = [row for row in operation.changes or [] if row["table"] == (noun if noun != "agenda" else "step")]
    if operation.kind == "step.open":
        # The one that was open is closed by the same command.
        rows = [row for row in rows if not row["after"].get("closed_at")]
    made = [row for row in rows if row["id"] == operation.id]
    found = (made or rows) if made or len(rows) == 1 else []
    return (found[0]["table"], found[0]["id"]) if found else None


def _titles(db: Session, workshop_id: str, subjects: Any) -> dict[Ref | None, dict[str, str]]:
    """{thing: {noun, title}} of those that a board sees now."""
    put, _ = project(db, workshop_id, BOARD, [ref for ref in set(subjects) if ref is not None])
    told: dict[Ref | None, dict[str, str]] = {}
    for noun, things in put.items():
        for thing in things:
            title = next((thing[field] for field in _TITLES.get(noun, ()) if thing[field]), "")
            words = title.get("de") or next(iter(title.values()), "") if isinstance(title, dict) else title
            if words:
                told[(noun, thing["id"])] = {"noun": noun, "title": words[:_LONGEST]}
    return told


class _People:
    """What actors are called: the label and role of their link."""

    def __init__(self, db: Session, here: str) -> None:
        self._db, self._here = db, here
        self._known: dict[str, dict[str, Any]] = {}

    def tell(self, actor: str) -> dict[str, Any]:
        """`{label, role, here}`; the command line has neither link nor label."""
        if actor not in self._known:
            link = self._db.get(Link, actor[2:]) if actor.startswith("l:") else None
            self._known[actor] = {
                "label": link.label if link else "",
                "role": link.role if link else "cli",
                "here": link is not None and link.id == self._here,
            }
        return self._known[actor]
