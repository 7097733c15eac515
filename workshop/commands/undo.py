"""Undo: what a board did is taken back, unless somebody has built on it."""

from typing import Any

from sqlalchemy import select

from workshop.commands.paper_numbers import check_paper_number
from workshop.commands.verbs import TEAM, Act, Command, Id, verb
from workshop.errors import Refusal
from workshop.feed.changes import decode, encode
from workshop.models import Base, Card, Feed, Link, Operation

_MODELS = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}


class Undo(Command, tag="undo"):
    """Takes a command of a board back; an undo can be undone."""

    command: Id


@verb(Undo, TEAM, undoable=True, when_closed=True)
def undo(act: Act, command: Undo) -> None:
    done = act.session.scalar(
        select(Operation).where(Operation.workshop_id == act.workshop.id, Operation.id == command.command)
    )
    if done is None or done.changes is None:
        raise Refusal("not_allowed", "Das lässt sich nicht rückgängig machen.", field="command")
    if done.undone_by is not None:
        raise Refusal("conflict", "Das ist schon rückgängig gemacht.", field="command")
    for change in done.changes:
        _take_back(act, change)
    if done.kind == "undo":
        _stands_again(act, done.id)
    done.undone_by = act.id


def _take_back(act: Act, change: dict[str, Any]) -> None:
    row = act.session.get(_MODELS[change["table"]], change["id"])
    if row is None or any(encode(getattr(row, name)) != value for name, value in change["after"].items()):
        raise Refusal(
            "conflict", "Das hat inzwischen {who} geändert.", field="command", who=_last_hand(act, change["id"])
        )
    if not row.ticks.isdisjoint(change["after"]):
        # It was about the clock, and so is what takes it back.
        act.changes.about_ticks = True
    for name, value in change["before"].items():
        setattr(row, name, decode(value))
    if isinstance(row, Card) and change["before"].keys() & {"withdrawn", "paper_no"} and not row.withdrawn:
        # The number may have gone to another card meanwhile.
        check_paper_number(act, row.wall_id, row.paper_no, card_id=row.id)


def _last_hand(act: Act, ref: str) -> str:
    # Who has a card in the hand has not changed it.
    rows = select(Feed.actor).where(Feed.workshop_id == act.workshop.id, Feed.ref == ref, Feed.noun != "hold")
    last = act.session.scalar(rows.order_by(Feed.seq.desc()))
    link = act.session.get(Link, last[2:]) if last and last.startswith("l:") else None
    return link.label if link is not None and link.label else "jemand anderes"


def _stands_again(act: Act, undo_id: str) -> None:
    """Undoing an undo: what it took back is done again, and can be undone again."""
    first = act.session.scalar(
        select(Operation).where(Operation.workshop_id == act.workshop.id, Operation.undone_by == undo_id)
    )
    if first is not None:
        first.undone_by = None
